package org.plumbline.ui.internal.encounter.screening;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__RED_FLAGS;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.screening.RedFlags;
import org.plumbline.core.screening.Screen;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.chart.ActionLevel;
import org.plumbline.model.chart.Answer;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.Column;

/** The red flags, most urgent first: whether each is present, what to do about it, and what was done. */
public final class RedFlagSection implements NoteSection {

    /** A red flag of the catalogue, or one that only the note knows. */
    private record Row(String id, String label, ActionLevel level, String about) {

        static Row of(RedFlag flag) {
            return new Row(flag.getId(), flag.getLabel(), ActionLevel.get(flag.getLevel().getLiteral()),
                    NLS.bind(Messages.toDo, flag.getText(), flag.getAction()));
        }

        static Row of(RedFlagAnswer found) {
            return new Row(found.getRedFlag(), found.getLabel(), found.getLevel(), found.getLabel());
        }
    }

    private SectionFrame frame;
    private AnswerTable<Row> table;
    private NoteInput shown;

    @Override
    public String id() {
        return "red-flags";
    }

    @Override
    public NotePart part() {
        return NotePart.SUBJECTIVE;
    }

    @Override
    public String title() {
        return Messages.redFlags;
    }

    @Override
    public Set<EStructuralFeature> features() {
        return Set.of(ENCOUNTER__RED_FLAGS);
    }

    @Override
    public void build(SectionFrame around) {
        frame = around;
        table = new AnswerTable<Row>(frame.body(), title(), List.of(
                Column.reading(Messages.redFlag, 40, Row::label),
                Column.reading(Messages.present, 34, row -> words(Optional.of(shown.encounter()), row)),
                Column.aside(Messages.before, 26, row -> words(shown.before(), row))),
                row -> Level.words(row.level()), Row::about,
                row -> frame.catalogue().find(RedFlag.class, row.id()).isPresent(), this::answer)
                .standingFor((row, part) -> part instanceof RedFlagAnswer flag && row.id().equals(flag.getRedFlag()));
    }

    private String words(Optional<Encounter> note, Row row) {
        return note.flatMap(one -> new Screen(one, frame.catalogue()).redFlag(row.id())).map(found -> {
            String done = Objects.toString(found.getAction(), "");
            return done.isEmpty() ? Words.of(found.getPresent()) : Words.of(found.getPresent()) + ". "
                    + NLS.bind(Messages.action, done);
        }).orElse("");
    }

    private Screen screen() {
        return new Screen(shown.encounter(), frame.catalogue());
    }

    private void answer(Row row, Tri present) {
        frame.catalogue().find(RedFlag.class, row.id()).ifPresent(flag -> frame.session()
                .make(NLS.bind(Messages.answering, row.label()), screen().redFlag(flag, present)));
    }

    @Override
    public void show(NoteInput input) {
        shown = input;
        List<Row> asked = RedFlags.asked(frame.catalogue()).stream().map(Row::of).toList();
        Stream<Row> only = input.encounter().getRedFlags().stream()
                .filter(found -> frame.catalogue().find(RedFlag.class, found.getRedFlag()).isEmpty()).map(Row::of);
        table.show(Stream.concat(only, asked.stream()).toList());
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof RedFlagAnswer || one instanceof Answer
                || one instanceof Encounter)) {
            show(input);
        }
    }

    @Override
    public void editable(boolean may) {
        table.editable(may);
    }

    /** An evaluation asks for all; at any encounter a red flag that is present asks to be dealt with. */
    @Override
    public Completion completion(NoteInput input) {
        List<RedFlagAnswer> flags = input.encounter().getRedFlags();
        boolean evaluates = input.header().getKind() == EncounterKind.EVALUATION;
        long open = flags.stream().filter(flag -> flag.getPresent() == Tri.OPEN
                && flag.getLevel() != ActionLevel.ADVICE).count();
        if (!RedFlags.open(input.encounter()).isEmpty()) {
            return Completion.STARTED;
        }
        return flags.stream().allMatch(flag -> flag.getPresent() == Tri.OPEN)
                ? evaluates ? Completion.EMPTY : Completion.NOT_NEEDED
                : open > 0 && evaluates ? Completion.STARTED : Completion.COMPLETE;
    }

    @Override
    public String allNormalWords() {
        return Messages.othersNo;
    }

    @Override
    public Optional<Runnable> allNormal() {
        return Optional.of(() -> frame.session().make(Messages.othersNo, screen().otherRedFlagsNo()));
    }
}
