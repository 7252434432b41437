package app.headsup.roster;

import app.headsup.access.CurrentUser;
import app.headsup.access.Role;
import app.headsup.web.Flash;
import app.headsup.web.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The room of a class: its places, with seats and screens. */
@Controller
class RoomController {

    private final Roster roster;
    private final Rooms rooms;

    RoomController(Roster roster, Rooms rooms) {
        this.roster = roster;
        this.rooms = rooms;
    }

    /** @param zone the place to change; without one the form adds a place */
    @GetMapping("/teach/classes/{classroomId}/room")
    String show(@PathVariable UUID classroomId, @RequestParam(required = false) UUID zone,
            @AuthenticationPrincipal CurrentUser user, Model model) {
        roster.classroom(user, classroomId);
        model.addAttribute("form", zone == null ? new ZoneForm() : rooms.form(classroomId, zone));
        return page(classroomId, zone, user, model);
    }

    @PostMapping("/teach/classes/{classroomId}/room/zones")
    String add(@PathVariable UUID classroomId, @Valid @ModelAttribute("form") ZoneForm form, BindingResult binding,
            @AuthenticationPrincipal CurrentUser user, Model model, HttpServletResponse response) {
        roster.classroom(user, classroomId);
        return answered(classroomId, null, binding, user, model, response,
                () -> rooms.add(classroomId, form.getName(), form.getSeats(), form.getDevices()));
    }

    @PostMapping("/teach/classes/{classroomId}/room/zones/{zoneId}")
    String change(@PathVariable UUID classroomId, @PathVariable UUID zoneId, @Valid @ModelAttribute("form") ZoneForm form,
            BindingResult binding, @AuthenticationPrincipal CurrentUser user, Model model, HttpServletResponse response) {
        roster.classroom(user, classroomId);
        return answered(classroomId, zoneId, binding, user, model, response, () -> rooms.change(classroomId, zoneId,
                form.getVersion() == null ? -1 : form.getVersion(), form.getName(), form.getSeats(), form.getDevices()));
    }

    @PostMapping("/teach/classes/{classroomId}/room/zones/{zoneId}/removal")
    String remove(@PathVariable UUID classroomId, @PathVariable UUID zoneId, @AuthenticationPrincipal CurrentUser user) {
        roster.classroom(user, classroomId);
        rooms.remove(classroomId, zoneId);
        return "redirect:/teach/classes/" + classroomId + "/room";
    }

    @PostMapping("/teach/classes/{classroomId}/room")
    String devices(@PathVariable UUID classroomId, @RequestParam int devices, @AuthenticationPrincipal CurrentUser user,
            RedirectAttributes redirect) {
        roster.classroom(user, classroomId);
        rooms.setDevices(classroomId, devices);
        redirect.addFlashAttribute("flash", Flash.done("roster.room.devices-saved", String.valueOf(devices)));
        return "redirect:/teach/classes/" + classroomId + "/room";
    }

    private String answered(UUID classroomId, UUID zoneId, BindingResult binding, CurrentUser user, Model model,
            HttpServletResponse response, Runnable work) {
        if (!binding.hasErrors()) {
            try {
                work.run();
                return "redirect:/teach/classes/" + classroomId + "/room";
            } catch (Refusal refusal) {
                binding.rejectValue("name", refusal.getCode(), refusal.getArguments(), null);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(classroomId, zoneId, user, model);
    }

    private String page(UUID classroomId, UUID zoneId, CurrentUser user, Model model) {
        var zones = roster.zones(classroomId);
        model.addAttribute("classroom", roster.classroom(user, classroomId));
        model.addAttribute("zones", zones);
        model.addAttribute("placed", zones.stream().mapToInt(ZoneView::devices).sum());
        model.addAttribute("changing", zoneId);
        model.addAttribute("mayChange", user.is(Role.TEACHER));
        return "roster/room";
    }
}
