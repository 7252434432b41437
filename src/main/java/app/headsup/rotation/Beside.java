package app.headsup.rotation;

import app.headsup.web.Refusal;
import org.springframework.beans.BeanUtils;
import org.springframework.validation.BindingResult;

/** Puts a refusal beside the field that its key names: {@code rotation.day.weekend} is about {@code day}. */
final class Beside {

    private Beside() {
    }

    static void put(BindingResult binding, Refusal refusal) {
        var field = refusal.getCode().split("\\.")[1];
        if (BeanUtils.getPropertyDescriptor(binding.getTarget().getClass(), field) == null) {
            binding.reject(refusal.getCode(), refusal.getArguments(), null);
        } else {
            binding.rejectValue(field, refusal.getCode(), refusal.getArguments(), null);
        }
    }
}
