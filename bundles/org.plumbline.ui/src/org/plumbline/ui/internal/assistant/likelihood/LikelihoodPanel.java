package org.plumbline.ui.internal.assistant.likelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.plumbline.core.likelihood.Chance;
import org.plumbline.core.likelihood.Estimate;
import org.plumbline.core.likelihood.Estimates;
import org.plumbline.core.likelihood.Figures;
import org.plumbline.core.likelihood.Likelihood;
import org.plumbline.core.likelihood.Ratio;
import org.plumbline.core.likelihood.Step;
import org.plumbline.model.chart.Encounter;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.assistant.AssistantPanel;
import org.plumbline.ui.internal.assistant.PanelFrame;
import org.plumbline.ui.internal.canvas.ChanceCanvas;
import org.plumbline.ui.internal.form.LineBelow;
import org.plumbline.ui.internal.form.Named;
import org.plumbline.ui.internal.form.PageBody;
import org.plumbline.ui.internal.thinking.Answer;
import org.plumbline.ui.internal.thinking.Thought;

/** How likely a condition is after the tests that were done, step by step, and what to test next. */
public final class LikelihoodPanel implements AssistantPanel<Likelihoods> {

    private List<String> ids = List.of();
    private String chosen = "";
    private Answer.Known<Likelihoods> known;
    private Combo condition;
    private EstimateFields estimate;
    private ChanceCanvas drawing;
    private LineBelow result;
    private LineBelow steps;
    private LineBelow leftOut;
    private NextTestPart next;
    private Button tell;

    @Override
    public String id() {
        return "likelihood";
    }

    @Override
    public String title() {
        return Messages.likelihood;
    }

    @Override
    public Likelihoods think(Thought thought) {
        return Likelihoods.of(thought.known());
    }

    @Override
    public Optional<String> headline(Likelihoods said) {
        return said.first().map(first -> said.isAnything()
                ? Messages.bind(Messages.headline, first.condition().label(), now(first)) : Messages.nothingTested);
    }

    private static String now(Likelihood likelihood) {
        return likelihood.chance().map(Chance::share).map(Figures::percent)
                .or(() -> likelihood.combined().map(ratio -> Figures.ratio(new Ratio(ratio.value(), Optional.empty()))))
                .orElse(Messages.noResult);
    }

    @Override
    public void build(PanelFrame frame) {
        condition = new Combo(frame.body(), SWT.READ_ONLY);
        condition.getAccessible().addAccessibleListener(new Named(Messages.condition));
        condition.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).create());
        condition.addListener(SWT.Selection, event -> {
            chosen = ids.get(condition.getSelectionIndex());
            fill();
        });
        PageBody.scrollByWheel(condition);
        estimate = new EstimateFields(frame.body());
        drawing = new ChanceCanvas(frame.body());
        drawing.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        result = new LineBelow(frame.body(), Style.STRONG);
        steps = new LineBelow(frame.body(), Style.PLAIN);
        leftOut = new LineBelow(frame.body(), Style.NOTE);
        tell = new Button(frame.body(), SWT.PUSH);
        tell.setText(Messages.tell);
        tell.setToolTipText(Messages.tellHint);
        tell.setLayoutData(new GridData());
        tell.addListener(SWT.Selection, event -> tell());
        next = new NextTestPart(frame.body());
    }

    @Override
    public void show(Answer.Known<Likelihoods> answer) {
        if (known == null || known.editor() != answer.editor()) {
            chosen = "";
        }
        known = answer;
        List<Likelihood> all = List.copyOf(answer.value().conditions().values());
        ids = all.stream().map(one -> one.condition().entry()).toList();
        String[] items = all.stream().map(one -> Messages.bind(Messages.choice, one.condition().label(), now(one)))
                .toArray(String[]::new);
        if (!List.of(items).equals(List.of(condition.getItems()))) {
            condition.setItems(items);
        }
        condition.select(ids.indexOf(shown()));
        fill();
    }

    /** The condition that was chosen for this chart, else the one that most likely is asked about. */
    private String shown() {
        return ids.contains(chosen) ? chosen : ids.getFirst();
    }

    private void fill() {
        Likelihood likelihood = known.value().conditions().get(shown());
        estimate.show(known.editor(), likelihood);
        String words = words(likelihood);
        likelihood.chance().ifPresent(chance -> drawing.show(
                likelihood.estimate().map(Estimate::share).orElseThrow(), chance, words));
        appear(likelihood.chance().isPresent());
        result.say(words);
        steps.say(likelihood.steps().stream().map(LikelihoodPanel::words).collect(Collectors.joining("\n")));
        leftOut.say(aside(likelihood));
        tell.setEnabled(note().isPresent() && (likelihood.combined().isPresent() || !likelihood.leftOut().isEmpty()));
        next.show(known.editor(), known.value().next().get(shown()));
        PageBody.reflow(condition.getParent());
    }

    private void appear(boolean drawn) {
        drawing.setVisible(drawn);
        ((GridData) drawing.getLayoutData()).exclude = !drawn;
    }

    /** What it comes to. */
    private static String words(Likelihood likelihood) {
        Optional<String> ratio = likelihood.combined().map(Figures::ratio);
        return likelihood.chance().map(chance -> Messages.bind(Messages.now, Figures.chance(chance)))
                .or(() -> ratio.map(together -> Messages.bind(Messages.nowWithoutEstimate, together)))
                .orElse(likelihood.leftOut().isEmpty() ? Messages.nothingTested : Messages.nothingCounts);
    }

    private static String words(Step step) {
        String sign = step.positive() ? Messages.positive : Messages.negative;
        String figures = Messages.bind(Messages.step, new Object[] { sign, step.test().label(), step.result(),
            Figures.ratio(step.ratio()), step.study() });
        String to = step.after().map(after -> Messages.bind(Messages.stepTo, figures,
                Figures.percent(after.share()))).orElse(figures);
        return step.remark().isEmpty() ? to : to + "\n" + step.remark();
    }

    /** What is missing, why there is no interval, and what was not counted. */
    private static String aside(Likelihood likelihood) {
        List<String> lines = new ArrayList<>();
        if (likelihood.estimate().isEmpty() && likelihood.combined().isPresent()) {
            lines.add(Messages.missing);
        }
        if (!likelihood.withoutInterval().isEmpty()) {
            lines.add(Messages.bind(Messages.noInterval, String.join(", ", likelihood.withoutInterval())));
        }
        likelihood.leftOut().forEach(left -> lines.add(Messages.bind(Messages.leftOut,
                new Object[] { left.test().label(), left.result(), left.why() })));
        return String.join("\n", lines);
    }

    /** The note that is shown, if it can be written in. */
    private Optional<Encounter> note() {
        return known.editor().isNoteSigned() ? Optional.empty()
                : known.editor().session().encounter(known.thought().shown());
    }

    private void tell() {
        note().ifPresent(note -> known.editor().session().make(Messages.tell, Estimates.tell(note.getAssessment(),
                known.value().conditions().get(shown()).paragraph())));
    }
}
