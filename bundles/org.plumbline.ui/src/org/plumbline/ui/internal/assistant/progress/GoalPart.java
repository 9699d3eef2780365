package org.plumbline.ui.internal.assistant.progress;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.course.GoalThread;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.form.LineBelow;

/** A goal and the thread from its measure to what is done for it. */
final class GoalPart {

    private final LineBelow goal;
    private final LineBelow thread;

    GoalPart(Composite parent) {
        goal = new LineBelow(parent, Style.STRONG);
        thread = new LineBelow(parent, Style.NOTE);
    }

    void show(Optional<GoalThread> shown) {
        goal.say(shown.map(one -> one.goal().getId() + "  " + Objects.toString(one.goal().getText(), "")).orElse(""));
        thread.say(shown.map(CourseWords::of).orElse(""));
    }
}
