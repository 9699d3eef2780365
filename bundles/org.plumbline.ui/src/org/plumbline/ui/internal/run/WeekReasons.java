package org.plumbline.ui.internal.run;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.core.running.RunWeek;
import org.plumbline.core.running.Violation;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.assistant.DecisionLine;
import org.plumbline.ui.internal.chart.ChartEditor;
import org.plumbline.ui.internal.form.PageBody;

/**
 * Why a week is what it is: the rule that bounds it, and the rules that it breaks by a hand that changed it, which need
 * a reason.
 */
final class WeekReasons extends Composite {

    private static final int WEEK = 7;

    private final ChartEditor editor;
    private final Label why;
    private final DecisionLine decision;

    /** @param onPlan plans anew instead */
    WeekReasons(Composite parent, ChartEditor editor, Runnable onPlan) {
        super(parent, SWT.NONE);
        this.editor = editor;
        Style.PLAIN.on(this);
        setLayout(GridLayoutFactory.fillDefaults().spacing(0, 4).create());
        setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        why = words(this);
        decision = new DecisionLine(this, Messages.planAnew, onPlan);
        decision.setVisible(false);
        ((GridData) decision.getLayoutData()).exclude = true;
    }

    /** Words that take as many lines as they need. */
    static Label words(Composite parent) {
        Label label = Style.NOTE.on(new Label(parent, SWT.WRAP));
        label.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).create());
        return label;
    }

    /** Shows other words, and makes room for them. */
    static void say(Label label, String words) {
        if (!words.equals(label.getText())) {
            label.setText(words);
            PageBody.reflow(label);
        }
    }

    /** Shows a week; of {@code violations} those that lie in it. */
    void show(RunWeek week, List<Violation> violations) {
        List<Violation> broken = violations.stream().filter(one -> !one.day().isBefore(week.from())
                && one.day().isBefore(week.from().plusDays(WEEK))).toList();
        String limit = week.limit().rule().isEmpty() ? ""
                : NLS.bind(Messages.byRule, week.limit().words(), week.limit().rule());
        say(why, Stream.concat(Stream.of(limit), broken.stream().map(this::broken)).filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n")));
        broken.stream().filter(one -> !overruled(one)).findFirst().or(() -> broken.stream().findFirst())
                .ifPresent(one -> decision.show(editor, one.key(), one.words()));
        if (decision.getVisible() == broken.isEmpty()) {
            decision.setVisible(!broken.isEmpty());
            ((GridData) decision.getLayoutData()).exclude = broken.isEmpty();
            PageBody.reflow(decision);
        }
    }

    private boolean overruled(Violation violation) {
        return editor.session().episode().filter(episode -> Decisions.overruled(violation.key(), episode)).isPresent();
    }

    private String broken(Violation violation) {
        return !overruled(violation) ? NLS.bind(Messages.breaks, violation.words(), violation.rule())
                : NLS.bind(Messages.overruled, new Object[] { violation.words(), violation.rule(), editor.session()
                        .episode().flatMap(episode -> Decisions.about(violation.key(), episode)).orElseThrow()
                        .getReason() });
    }
}
