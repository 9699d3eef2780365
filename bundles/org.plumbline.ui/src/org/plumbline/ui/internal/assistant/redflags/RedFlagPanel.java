package org.plumbline.ui.internal.assistant.redflags;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.screening.RaisedFlag;
import org.plumbline.core.screening.RaisedFlag.State;
import org.plumbline.core.screening.RedFlagAssessment;
import org.plumbline.core.screening.Screen;
import org.plumbline.model.catalogue.ActionLevel;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Tri;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.Commands;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.assistant.AssistantPanel;
import org.plumbline.ui.internal.assistant.DecisionLine;
import org.plumbline.ui.internal.assistant.PanelFrame;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.LineBelow;
import org.plumbline.ui.internal.form.PageBody;
import org.plumbline.ui.internal.thinking.Answer;
import org.plumbline.ui.internal.thinking.Thought;

/**
 * The red flags that are up, the most urgent first, with what raised them and what is to be done. What a note does not
 * record can be recorded from here, or overruled with a reason.
 */
public final class RedFlagPanel implements AssistantPanel<RedFlagAssessment> {

    private static final int FLAGS = 8;
    private static final int INPUTS = 6;

    private Answer.Known<RedFlagAssessment> known;
    private String chosen = "";
    private LineBelow pictures;
    private ElementTable<RaisedFlag> flags;
    private DecisionLine decision;
    private ElementTable<Input> inputs;
    private LineBelow unasked;

    @Override
    public String id() {
        return "red-flags";
    }

    @Override
    public String title() {
        return Messages.redFlags;
    }

    @Override
    public RedFlagAssessment think(Thought thought) {
        return RedFlagAssessment.of(thought.known());
    }

    @Override
    public Optional<String> headline(RedFlagAssessment said) {
        return Optional.of(said.open().stream().findFirst()
                .map(first -> Messages.bind(Messages.headline, first.urgency().label(), first.flag().getLabel()))
                .orElseGet(() -> said.unanswered().isEmpty() ? Messages.none
                        : Messages.bind(Messages.noneButUnasked, said.unanswered().size())));
    }

    @Override
    public void build(PanelFrame frame) {
        Composite body = frame.body();
        frame.button(Messages.letter, () -> Commands.run(PlatformUI.getWorkbench(), Commands.REFERRAL_LETTER));
        pictures = new LineBelow(body, Style.DANGER);
        flags = new ElementTable<RaisedFlag>(body, Messages.redFlags,
                List.of(Column.reading(Messages.flag, 45, flag -> flag.flag().getLabel()),
                        Column.reading(Messages.asks, 30, flag -> flag.urgency().label()),
                        Column.reading(Messages.state, 25, flag -> words(flag.state()))))
                .describedBy(RedFlagPanel::inFull).atMost(FLAGS).whenEmpty(Messages.nothing).onSelect(this::choose)
                .onOpen(flag -> flag.trail().inputs().stream().findFirst().ifPresent(this::go));
        decision = DecisionLine.making(body, Messages.present, Messages.redFlags, this::present);
        inputs = new ElementTable<Input>(body, Messages.because,
                List.of(Column.reading(Messages.what, 50, Input::label),
                        Column.reading(Messages.says, 50, Input::value)))
                .describedBy(input -> Messages.enterGoes).atMost(INPUTS).onOpen(this::go);
        unasked = new LineBelow(body, Style.NOTE);
    }

    @Override
    public void show(Answer.Known<RedFlagAssessment> answer) {
        if (known != null && known.editor() != answer.editor()) {
            chosen = "";
        }
        known = answer;
        RedFlagAssessment said = answer.value();
        pictures.say(said.pictures().stream().map(picture -> Messages.bind(Messages.picture,
                picture.rule().getLabel(), labels(picture.present().stream().map(RaisedFlag::flag)))).collect(Collectors.joining("\n")));
        flags.show(said.flags());
        said.find(chosen).or(() -> said.flags().stream().findFirst()).ifPresentOrElse(flag -> {
            flags.select(flag);
            choose(flag);
        }, () -> {
            inputs.show(List.of());
            appear(false);
        });
        unasked.say(unasked(said.unanswered()));
    }

    /** The urgent ones that nobody asked for by name, the others by their number. */
    private static String unasked(List<RedFlag> left) {
        List<RedFlag> urgent = left.stream().filter(flag -> flag.getLevel() == ActionLevel.URGENT).toList();
        return left.isEmpty() ? "" : urgent.isEmpty() ? Messages.bind(Messages.unaskedOthers, left.size())
                : Messages.bind(Messages.unasked, labels(urgent.stream()), left.size() - urgent.size());
    }

    private static String labels(Stream<RedFlag> flags) {
        return flags.map(RedFlag::getLabel).collect(Collectors.joining("; "));
    }

    /** @param flag null where nothing is selected */
    private void choose(RaisedFlag flag) {
        if (flag == null) {
            return;
        }
        chosen = flag.flag().getId();
        inputs.show(flag.trail().inputs());
        boolean recordable = flag.state() == State.PROPOSED || flag.state() == State.CONTRADICTED;
        if (recordable) {
            decision.show(known.editor(), flag.key(), Messages.bind(Messages.suggestion, flag.flag().getLabel()));
        }
        appear(recordable && note().isPresent());
    }

    private void appear(boolean decides) {
        if (decision.getVisible() != decides) {
            decision.setVisible(decides);
            ((GridData) decision.getLayoutData()).exclude = !decides;
            PageBody.reflow(decision);
        }
    }

    private static String words(State state) {
        return switch (state) {
            case OPEN -> Messages.open;
            case PROPOSED -> Messages.proposed;
            case CONTRADICTED -> Messages.contradicted;
            case DEALT_WITH -> Messages.dealtWith;
        };
    }

    private static String inFull(RaisedFlag flag) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.bind(Messages.toDo, flag.action()));
        if (flag.state() == State.CONTRADICTED) {
            lines.add(Messages.contradictedWords);
        } else if (flag.state() == State.DEALT_WITH) {
            lines.add(Messages.bind(Messages.done, flag.done()));
        }
        return String.join("\n", lines);
    }

    private void go(Input input) {
        known.editor().reveal(input.place());
    }

    /** The note that is shown, if it can be written in. */
    private Optional<Encounter> note() {
        return known.editor().isNoteSigned() ? Optional.empty()
                : known.editor().session().encounter(known.thought().shown());
    }

    private List<Edit> present(ClinicalCase live) {
        Optional<RaisedFlag> flag = known.value().find(chosen);
        if (flag.isEmpty() || note().isEmpty()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>(new Screen(note().get(), live.catalogue()).redFlag(flag.get().flag(),
                Tri.YES));
        edits.add(Decisions.record(live.episode(), flag.get().key(),
                Messages.bind(Messages.suggestion, flag.get().flag().getLabel()), null,
                ClinicianProfile.read().name(), OffsetDateTime.now(), live.catalogue()));
        return edits;
    }
}
