package org.plumbline.ui.internal.encounter.screening;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__ANSWERS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.screening.Screen;
import org.plumbline.model.catalogue.AnswerKind;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.chart.Answer;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Tri;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.Value;

/** The screening questions, group by group. An answer that means trouble raises its red flags at once. */
public final class QuestionSection implements NoteSection {

    private SectionFrame frame;
    private AnswerTable<ScreeningQuestion> table;
    private NoteInput shown;

    @Override
    public String id() {
        return "questions";
    }

    @Override
    public NotePart part() {
        return NotePart.SUBJECTIVE;
    }

    @Override
    public String title() {
        return Messages.questions;
    }

    @Override
    public Set<EStructuralFeature> features() {
        return Set.of(ENCOUNTER__ANSWERS);
    }

    @Override
    public void build(SectionFrame around) {
        frame = around;
        table = new AnswerTable<ScreeningQuestion>(frame.body(), title(), List.of(
                Column.reading(Messages.question, 46, ScreeningQuestion::getLabel),
                new Column<>(Messages.answer, 30, question -> words(Optional.of(shown.encounter()), question),
                        List.of(), this::enter),
                Column.aside(Messages.before, 24, question -> words(shown.before(), question))),
                QuestionSection::group, ScreeningQuestion::getText,
                question -> question.getAnswer() == AnswerKind.YES_NO,
                (question, said) -> make(question, screen().answer(question, said)))
                .standingFor((question, part) -> part instanceof Answer answer
                        && question.getId().equals(answer.getQuestion()));
    }

    private static String group(ScreeningQuestion question) {
        return Objects.toString(question.getGroup(), "");
    }

    private Screen screen() {
        return new Screen(shown.encounter(), frame.catalogue());
    }

    private void make(ScreeningQuestion question, List<Edit> edits) {
        frame.session().make(NLS.bind(Messages.answering, question.getLabel()), edits);
    }

    private String words(Optional<Encounter> note, ScreeningQuestion question) {
        return note.flatMap(one -> new Screen(one, frame.catalogue()).answer(question.getId()))
                .map(answer -> switch (question.getAnswer()) {
                    case YES_NO -> Words.of(answer.getAnswer());
                    case NUMBER -> answer.getNumber() == null ? "" : NLS.bind(Messages.number,
                            Words.of(answer.getNumber()), Objects.toString(question.getUnit(), "")).strip();
                    case TEXT -> Objects.toString(answer.getText(), "");
                }).orElse("");
    }

    private String enter(ScreeningQuestion question, String entered) {
        switch (question.getAnswer()) {
            case YES_NO -> {
                Optional<Tri> said = entered.isBlank() ? Optional.of(Tri.OPEN) : AnswerTable.said(entered);
                if (said.isEmpty()) {
                    return Messages.enterAnswer;
                }
                make(question, screen().answer(question, said.get()));
            }
            case NUMBER -> {
                Value amount = new Value.Amount(false);
                String number = entered.replace(Objects.toString(question.getUnit(), ""), "").strip();
                if (!amount.accepts(number)) {
                    return amount.hint();
                }
                make(question, screen().number(question, (Double) amount.parse(number)));
            }
            case TEXT -> make(question, screen().words(question, entered.isBlank() ? null : entered));
        }
        return "";
    }

    /** Question by question as the catalogue has them, those of a group together. */
    private List<ScreeningQuestion> questions() {
        Map<String, List<ScreeningQuestion>> groups = new LinkedHashMap<>();
        frame.catalogue().all(ScreeningQuestion.class).forEach(question -> groups
                .computeIfAbsent(group(question), group -> new ArrayList<>()).add(question));
        return groups.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public void show(NoteInput input) {
        shown = input;
        table.show(questions());
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof Answer || one instanceof Encounter)) {
            show(input);
        }
    }

    @Override
    public void editable(boolean may) {
        table.editable(may);
    }

    /** An evaluation asks them; how many of them is the clinician's choice. */
    @Override
    public Completion completion(NoteInput input) {
        boolean any = input.encounter().getAnswers().stream().anyMatch(answer -> answer.getAnswer() != Tri.OPEN
                || answer.getNumber() != null || answer.getText() != null);
        return any ? Completion.COMPLETE
                : input.header().getKind() == EncounterKind.EVALUATION ? Completion.EMPTY : Completion.NOT_NEEDED;
    }

    @Override
    public String allNormalWords() {
        return Messages.othersNo;
    }

    @Override
    public Optional<Runnable> allNormal() {
        return Optional.of(() -> frame.session().make(Messages.othersNo, screen().otherQuestionsNo()));
    }
}
