package org.plumbline.ui.internal.assistant.progress;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.course.Reconsider;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.assistant.DecisionLine;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.form.LineBelow;
import org.plumbline.ui.internal.form.PageBody;

/** Something to reconsider, with what one does about it. */
final class ReconsiderPart {

    private final LineBelow words;
    private final DecisionLine decision;
    private ChartEditor editor;
    private Reconsider shown;

    ReconsiderPart(Composite parent) {
        words = new LineBelow(parent, Style.PLAIN);
        decision = new DecisionLine(parent, Messages.lookAt, this::look);
    }

    void show(ChartEditor chart, Optional<Reconsider> reconsider) {
        editor = chart;
        shown = reconsider.orElse(null);
        words.say(reconsider.map(CourseWords::of).orElse(""));
        reconsider.ifPresent(one -> decision.show(chart, one.key(), one.words()));
        PageBody.show(decision, reconsider.isPresent());
    }

    private void look() {
        shown.trail().inputs().stream().findFirst().ifPresent(input -> editor.reveal(input.place()));
    }
}
