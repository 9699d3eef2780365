package org.plumbline.ui.internal.encounter.treatment;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.plumbline.core.plan.Stopwatch;
import org.plumbline.model.chart.TreatmentLine;
import org.plumbline.ui.internal.form.Card;

/**
 * The stopwatch of the treatment lines. It runs on while one documents elsewhere; the heading of the section shows the
 * line that runs and its time, and a click there pauses it.
 */
final class TreatmentTimer {

    private static final int SECOND = 1000;

    private final Clock clock;
    private final Button heading;
    private final Runnable changed;
    private final BiConsumer<TreatmentLine, Integer> taken;
    private final Runnable tick = this::tick; // one object, so that starting again does not tick twice
    private Stopwatch watch = Stopwatch.unused();
    private TreatmentLine timed;

    /**
     * @param heading shows what runs; pausing is what it does
     * @param changed hears that something was started, paused or stopped
     * @param taken takes the minutes of a line that is stopped
     */
    TreatmentTimer(Button heading, Clock clock, Runnable changed, BiConsumer<TreatmentLine, Integer> taken) {
        this.heading = heading;
        this.clock = clock;
        this.changed = changed;
        this.taken = taken;
        heading.setToolTipText(Messages.pauseHint);
        Card.showButton(heading, false);
    }

    /** Starts or pauses a line by the space bar, enters its minutes by a full stop; says whether it was such a key. */
    boolean pressed(TreatmentLine line, char key) {
        switch (key) {
            case ' ' -> toggle(line);
            case '.' -> stop(line);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Starts a line, pausing the one that runs; pauses it if it runs. */
    void toggle(TreatmentLine line) {
        if (watch.runs(line.getId())) {
            pause();
            return;
        }
        int minutes = line.getMinutes() == null ? 0 : line.getMinutes();
        watch = watch.start(line.getId(), minutes, now());
        timed = line;
        show();
        heading.getDisplay().timerExec(SECOND, tick);
    }

    /** Pauses the line that runs. */
    void pause() {
        watch = watch.pause(now());
        show();
    }

    /** Pauses the line that runs when it was removed; its time is there again when it comes back. */
    void look() {
        if (watch.running().isPresent() && timed.eContainer() == null) {
            pause();
        }
    }

    /** Enters the minutes of a line that was timed. */
    void stop(TreatmentLine line) {
        if (watch.knows(line.getId())) {
            int minutes = watch.minutes(line.getId(), now());
            watch = watch.without(line.getId());
            show();
            taken.accept(line, minutes);
        }
    }

    /** The sign of a line: running, paused, or none. */
    String sign(TreatmentLine line) {
        return watch.runs(line.getId()) ? "\u25B6 " : watch.knows(line.getId()) ? "\u2016 " : "";
    }

    /** The time of a line so far, in a sentence; empty where it was not timed. */
    String words(TreatmentLine line) {
        return !watch.knows(line.getId()) ? "" : NLS.bind(watch.runs(line.getId()) ? Messages.running
                : Messages.paused, time(line.getId()));
    }

    private String time(String line) {
        return Stopwatch.words(watch.elapsed(line, now()));
    }

    private Instant now() {
        return clock.instant();
    }

    private void show() {
        watch.running().ifPresent(one -> heading.setText(runningWords(one)));
        Card.showButton(heading, watch.running().isPresent());
        changed.run();
    }

    private String runningWords(Stopwatch.Running running) {
        return NLS.bind(Messages.runningInHeading, time(running.line()), timed.getLabel().replace("&", "&&"));
    }

    /** Once a second while a line runs; only the words of the heading change, which have their room already. */
    private void tick() {
        if (heading.isDisposed()) {
            return;
        }
        look();
        if (watch.running().isPresent()) {
            heading.setText(runningWords(watch.running().get()));
            heading.getDisplay().timerExec(SECOND, tick);
        }
    }
}
