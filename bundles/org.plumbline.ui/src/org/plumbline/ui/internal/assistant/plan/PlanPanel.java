package org.plumbline.ui.internal.assistant.plan;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.plumbline.core.careplan.PlanAcceptance;
import org.plumbline.core.careplan.PlanProposal;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.PositionsPreferencePage;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.assistant.AssistantPanel;
import org.plumbline.ui.internal.assistant.DecisionLine;
import org.plumbline.ui.internal.assistant.PanelFrame;
import org.plumbline.ui.internal.form.Card;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.LineBelow;
import org.plumbline.ui.internal.form.PageBody;
import org.plumbline.ui.internal.thinking.Answer;
import org.plumbline.ui.internal.thinking.Thought;

/** Suggests a plan of care, phase by phase; taken as a whole, or line by line, or overruled with a reason. */
public final class PlanPanel implements AssistantPanel<PlanProposal> {

    private static final int ROWS = 14;

    private Answer.Known<PlanProposal> known;
    private LineBelow obstacles;
    private LineBelow stage;
    private LineBelow course;
    private LineBelow next;
    private Button moveOn;
    private Button accept;
    private Button positions;
    private ElementTable<PlanRow> table;
    private LineBelow details;
    private DecisionLine decision;
    private PlanRow chosen;

    @Override
    public String id() {
        return "plan";
    }

    @Override
    public String title() {
        return Messages.plan;
    }

    @Override
    public PlanProposal think(Thought thought) {
        return PlanProposal.of(thought.known());
    }

    @Override
    public Optional<String> headline(PlanProposal plan) {
        return Optional.of(!plan.obstacles().isEmpty() ? plan.obstacles().getFirst()
                : !plan.differs() ? Messages.asAccepted
                        : Messages.bind(Messages.headline, plan.course().weeks(),
                                plan.phases().getFirst().label()));
    }

    @Override
    public void build(PanelFrame frame) {
        Composite body = frame.body();
        obstacles = new LineBelow(body, Style.PROBLEM);
        stage = new LineBelow(body, Style.PLAIN);
        course = new LineBelow(body, Style.MUTED);
        next = new LineBelow(body, Style.ATTENTION);
        Composite actions = Style.PLAIN.on(new Composite(body, SWT.NONE));
        actions.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).create());
        actions.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
        moveOn = button(actions, Messages.moveOn, () -> make(Messages.moveOnLabel, decide -> decide.moveOn(plan())));
        accept = button(actions, Messages.accept,
                () -> make(Messages.acceptLabel, decide -> decide.whole(plan())));
        positions = button(actions, Messages.positions, () -> PreferencesUtil.createPreferenceDialogOn(
                body.getShell(), PositionsPreferencePage.ID, null, null).open());
        table = new ElementTable<PlanRow>(body, Messages.plan, List.of(Column.reading(Messages.columnItem, 100,
                PlanRow::label))).groupedBy(PlanRow::group).atMost(ROWS).onSelect(this::details);
        details = new LineBelow(body, Style.NOTE);
        decision = DecisionLine.making(body, Messages.take, Messages.takeLabel, this::take);
    }

    private static Button button(Composite parent, String words, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.setLayoutData(new GridData());
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    @Override
    public void show(Answer.Known<PlanProposal> answer) {
        known = answer;
        obstacles.say(String.join("\n", plan().obstacles()));
        stage.say(plan().stage().words() + "\n" + plan().irritability().words());
        course.say(plan().course().words());
        next.say(plan().moveOn().map(step -> step.words()).orElse(""));
        Card.showButton(moveOn, plan().moveOn().isPresent());
        Card.showButton(accept, plan().differs() && !plan().phases().isEmpty());
        Card.showButton(positions, !plan().disagreements().isEmpty());
        List<PlanRow> rows = PlanRow.of(plan());
        Optional<PlanRow> again = again(rows); // before the table forgets what was chosen
        table.show(rows);
        again.ifPresent(table::select);
        details(again.orElse(null));
        PageBody.reflow(table.table());
    }

    /** The line that was chosen; where it went when it was taken or overruled. */
    private Optional<PlanRow> again(List<PlanRow> rows) {
        Optional<PlanRow> before = Optional.ofNullable(chosen);
        return before.flatMap(was -> rows.stream()
                .filter(row -> row.group().equals(was.group()) && row.label().equals(was.label())).findFirst()
                .or(() -> rows.stream().filter(row -> !row.key().isEmpty() && row.key().equals(was.key()))
                        .findFirst()));
    }

    private void details(PlanRow row) {
        chosen = row;
        details.say(row == null ? "" : row.details());
        Optional<PlanRow> decidable = Optional.ofNullable(row).filter(this::isDecidable);
        decision.setVisible(decidable.isPresent());
        ((GridData) decision.getLayoutData()).exclude = decidable.isEmpty();
        decidable.ifPresent(one -> decision.show(known.editor(), one.key(), one.label()));
        PageBody.reflow(decision);
    }

    /** What is left out because somebody said so can be taken back here; what is held back cannot. */
    private boolean isDecidable(PlanRow row) {
        return row.suggested().filter(one -> !one.item().inPlan()).isPresent()
                || Decisions.overruled(row.key(), known.thought().known().episode());
    }

    private List<Edit> take(ClinicalCase live) {
        return table.selection().stream().findFirst().flatMap(PlanRow::suggested)
                .map(one -> decide(live).item(one.item(), one.phase(), plan())).orElse(List.of());
    }

    private void make(String label, Function<PlanAcceptance, List<Edit>> edits) {
        known.editor().thinking().live().ifPresent(live -> known.editor().session().make(label,
                edits.apply(decide(live))));
    }

    private static PlanAcceptance decide(ClinicalCase live) {
        return new PlanAcceptance(live, ClinicianProfile.read().name(), OffsetDateTime.now());
    }

    private PlanProposal plan() {
        return known.value();
    }
}
