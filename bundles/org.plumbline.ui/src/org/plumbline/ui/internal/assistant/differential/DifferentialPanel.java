package org.plumbline.ui.internal.assistant.differential;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.plumbline.core.differential.Argument;
import org.plumbline.core.differential.Differential;
import org.plumbline.core.differential.Hypothesis;
import org.plumbline.core.differential.MissingSign;
import org.plumbline.core.differential.Verdict;
import org.plumbline.core.differential.WorkingDiagnosis;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Decisions;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.Strength;
import org.plumbline.ui.internal.ClinicianProfile;
import org.plumbline.ui.internal.Style;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.assistant.AssistantPanel;
import org.plumbline.ui.internal.assistant.DecisionLine;
import org.plumbline.ui.internal.assistant.PanelFrame;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;
import org.plumbline.ui.internal.form.LineBelow;
import org.plumbline.ui.internal.thinking.Answer;
import org.plumbline.ui.internal.thinking.Thought;

/**
 * What speaks for and against each condition, and what would separate those in front. Enter goes to where an argument
 * stands, or to what is missing.
 */
public final class DifferentialPanel implements AssistantPanel<Differential> {

    private static final int CONDITIONS = 9;
    private static final int ARGUMENTS = 10;
    private static final int MISSING = 5;

    private Answer.Known<Differential> known;
    private String chosen = "";
    private LineBelow verdict;
    private ElementTable<Hypothesis> conditions;
    private ElementTable<Argument> arguments;
    private ElementTable<MissingSign> missing;
    private DecisionLine decision;
    private LineBelow ordering;

    @Override
    public String id() {
        return "differential";
    }

    @Override
    public String title() {
        return Messages.differential;
    }

    @Override
    public Differential think(Thought thought) {
        return Differential.of(thought.known());
    }

    @Override
    public Optional<String> headline(Differential said) {
        return Optional.of(switch (said.verdict()) {
            case Verdict.Leading leading -> label(leading.hypothesis());
            case Verdict.Open open -> open.candidates().isEmpty() ? Messages.tooLittle : Messages.bind(Messages.open,
                    open.candidates().stream().map(DifferentialPanel::label).collect(Collectors.joining(", ")));
        });
    }

    private static String label(Hypothesis hypothesis) {
        return hypothesis.condition().getLabel();
    }

    @Override
    public void build(PanelFrame frame) {
        Composite body = frame.body();
        verdict = new LineBelow(body, Style.PLAIN);
        conditions = new ElementTable<Hypothesis>(body, Messages.differential,
                List.of(Column.reading(Messages.condition, 60, DifferentialPanel::label),
                        Column.reading(Messages.balance, 40, DifferentialPanel::balance)))
                .groupedBy(this::kind).atMost(CONDITIONS).onSelect(this::choose);
        new BalanceBars(conditions.table(), () -> all(known.value()).toList());
        decision = DecisionLine.making(body, Messages.set, Messages.setLabel, this::set);
        arguments = new ElementTable<Argument>(body, Messages.arguments,
                List.of(Column.reading(Messages.strength, 18, DifferentialPanel::strength),
                        Column.reading(Messages.argument, 82, DifferentialPanel::says)))
                .groupedBy(argument -> argument.favors() ? Messages.speaksFor : Messages.speaksAgainst)
                .describedBy(DifferentialPanel::inFull).atMost(ARGUMENTS).whenEmpty(Messages.noArgument)
                .onOpen(argument -> known.editor().reveal(argument.input().place()));
        missing = new ElementTable<MissingSign>(body, Messages.missing,
                List.of(Column.reading(Messages.missing, 55, sign -> sign.about().getLabel()),
                        Column.reading(Messages.separates, 45, DifferentialPanel::separates)))
                .describedBy(sign -> sign.about().getText()).atMost(MISSING).whenEmpty(Messages.nothingMissing)
                .onOpen(this::ask);
        ordering = new LineBelow(body, Style.NOTE);
    }

    @Override
    public void show(Answer.Known<Differential> answer) {
        if (known != null && known.editor() != answer.editor()) {
            chosen = "";
        }
        known = answer;
        Differential said = answer.value();
        verdict.say(said.verdict().why());
        List<Hypothesis> shown = all(said).toList();
        conditions.show(shown);
        shown.stream().filter(one -> chosen.equals(one.condition().getId())).findFirst().or(() -> first(said))
                .or(() -> shown.stream().findFirst()).ifPresent(one -> {
                    conditions.select(one);
                    choose(one);
                });
        missing.show(said.missing().stream().limit(MISSING).toList());
        ordering.say(Messages.bind(Messages.ordering, said.ordering().label()));
    }

    private static Optional<Hypothesis> first(Differential said) {
        return switch (said.verdict()) {
            case Verdict.Leading leading -> Optional.of(leading.hypothesis());
            case Verdict.Open open -> open.candidates().stream().findFirst();
        };
    }

    /** Everything that anything speaks for, and of the main conditions also what something speaks against. */
    private static Stream<Hypothesis> all(Differential said) {
        return Stream.of(said.others().stream(), said.conditions().stream().filter(one -> !one.arguments().isEmpty()),
                said.contributory().stream(), said.modifiers().stream()).flatMap(group -> group).distinct();
    }

    private String kind(Hypothesis hypothesis) {
        Differential said = known.value();
        return said.others().contains(hypothesis) ? Messages.toExclude
                : said.modifiers().contains(hypothesis) ? Messages.modifies
                        : said.conditions().contains(hypothesis) ? Messages.main : Messages.contributes;
    }

    static String balance(Hypothesis hypothesis) {
        return Messages.bind(Messages.forAndAgainst, Math.round(hypothesis.favor()), Math.round(hypothesis.doubt()));
    }

    /** @param hypothesis null where nothing is selected */
    private void choose(Hypothesis hypothesis) {
        if (hypothesis == null) {
            return;
        }
        chosen = hypothesis.condition().getId();
        Function<Boolean, Stream<Argument>> directed = favors -> hypothesis.arguments().stream()
                .filter(argument -> argument.favors() == favors);
        arguments.show(Stream.concat(directed.apply(true), directed.apply(false)).toList());
        decision.show(known.editor(), hypothesis.key(), Messages.bind(Messages.suggestion, label(hypothesis)));
    }

    private static String strength(Argument argument) {
        String sign = argument.favors() ? "+" : "\u2212";
        int times = switch (argument.strength()) {
            case WEAK -> 1;
            case MODERATE -> 2;
            case STRONG -> 3;
        };
        return argument.counts() ? sign.repeat(times) : Messages.bind(Messages.again, sign.repeat(times));
    }

    private static String says(Argument argument) {
        return Messages.bind(Messages.input, argument.input().label(), argument.input().value());
    }

    private static String inFull(Argument argument) {
        List<String> lines = new ArrayList<>();
        if (!argument.why().isEmpty()) {
            lines.add(argument.why());
        }
        lines.add(Messages.bind(Messages.source, new Object[] { strength(argument.strength()),
            argument.source().label(), argument.source().source(), Words.of(argument.day()) }));
        if (!argument.counts()) {
            lines.add(Messages.saidAlready);
        }
        lines.add(Messages.enterGoes);
        return String.join("\n", lines);
    }

    private static String strength(Strength strength) {
        return switch (strength) {
            case WEAK -> Messages.weak;
            case MODERATE -> Messages.moderate;
            case STRONG -> Messages.strong;
        };
    }

    private static String separates(MissingSign sign) {
        return sign.separates().stream().map(Condition::getLabel).collect(Collectors.joining(", "));
    }

    private void ask(MissingSign sign) {
        if (sign.about() instanceof ExamItem item) {
            known.editor().note().ask(item);
        } else {
            known.editor().note().go(NotePart.SUBJECTIVE);
        }
    }

    private List<Edit> set(ClinicalCase live) {
        return live.catalogue().find(Condition.class, chosen).map(condition -> {
            List<Edit> edits = new ArrayList<>(WorkingDiagnosis.set(condition, live));
            edits.add(Decisions.record(live.episode(), "differential:" + condition.getId(),
                    Messages.bind(Messages.suggestion, condition.getLabel()), null, ClinicianProfile.read().name(),
                    OffsetDateTime.now(), live.catalogue()));
            return edits;
        }).orElse(List.of());
    }
}
