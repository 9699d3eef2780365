package org.plumbline.core.internal.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Sign> mentioned = new LinkedHashMap<>();

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
        List<Statement> statements = Statements.of(visit).toList();
        List<Sign> told = symptoms.in(statements);
        List<Sign> silent = statements.stream().map(Statement::field).distinct()
                .flatMap(field -> noLonger(field, told, visit)).toList();
        told.forEach(sign -> mentioned.put(sign.key(), sign));
        return Stream.of(found.stream(), found.stream().flatMap(symptoms::givenBy), told.stream(), silent.stream())
                .flatMap(signs -> signs).toList();
    }

    /** Symptoms that a field told before and does not mention any more: neither there nor denied. */
    private Stream<Sign> noLonger(String field, List<Sign> told, Visit visit) {
        return mentioned.values().stream().filter(sign -> sign.key().endsWith(SymptomSigns.in(field)))
                .filter(sign -> told.stream().noneMatch(now -> now.key().equals(sign.key())))
                .map(sign -> new Sign(sign.about(), sign.key(), sign.topic(), Set.of(), visit.date(), sign.input()));
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
