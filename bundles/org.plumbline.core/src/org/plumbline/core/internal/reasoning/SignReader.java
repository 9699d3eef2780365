package org.plumbline.core.internal.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.plumbline.core.internal.Messages;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.core.reasoning.Sign;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.chart.Answer;
import org.plumbline.model.chart.Tri;

/** Reads everything that a case tells. */
public final class SignReader {

    private final ClinicalCase in;
    private final Topics topics;
    private final FindingSigns findings;
    private final SymptomSigns symptoms;

    /** @param in the case */
    public SignReader(ClinicalCase in) {
        this.in = in;
        this.topics = new Topics(in.catalogue());
        this.findings = new FindingSigns(in.catalogue(), topics);
        this.symptoms = new SymptomSigns(in.catalogue(), topics);
    }

    /** All signs, oldest first. */
    public List<Sign> read() {
        List<Sign> signs = new ArrayList<>(symptoms.in(Statements.of(in).toList()));
        in.visits().forEach(visit -> signs.addAll(read(visit)));
        signs.sort(Comparator.comparing(Sign::day));
        return signs;
    }

    private List<Sign> read(Visit visit) {
        List<Sign> found = Stream.concat(visit.note().getAnswers().stream().flatMap(answer -> answer(visit, answer)),
                findings.read(visit)).toList();
        return Stream.of(found.stream(), found.stream().flatMap(symptoms::givenBy),
                symptoms.in(Statements.of(visit).toList()).stream()).flatMap(signs -> signs).toList();
    }

    private Stream<Sign> answer(Visit visit, Answer answer) {
        if (answer.getAnswer() != Tri.YES && answer.getAnswer() != Tri.NO) {
            return Stream.empty();
        }
        boolean yes = answer.getAnswer() == Tri.YES;
        return in.catalogue().find(ScreeningQuestion.class, answer.getQuestion()).stream()
                .map(question -> new Sign(question, question.getId(), topics.of(question),
                        Set.of(yes ? Sign.YES : Sign.NO), visit.date(), new Input(answer.getLabel(),
                                yes ? Messages.signYes : Messages.signNo, Place.of(answer, null))));
    }
}
