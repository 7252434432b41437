package app.headsup.classhour;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nothing about the moment stays open once its hour is over. */
@Component
class SignalListener {

    private final Signals signals;

    SignalListener(Signals signals) {
        this.signals = signals;
    }

    @EventListener
    void on(HourEnded hour) {
        signals.endWith(hour.classroomId());
    }
}
