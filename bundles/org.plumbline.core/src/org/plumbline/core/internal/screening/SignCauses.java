package org.plumbline.core.internal.screening;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.plumbline.core.internal.Messages;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Input;
import org.plumbline.core.reasoning.Place;
import org.plumbline.core.reasoning.Sign;
import org.plumbline.core.reasoning.Signs;
import org.plumbline.core.reasoning.Source;
import org.plumbline.core.screening.RedFlags;
import org.plumbline.model.catalogue.Condition;
import org.plumbline.model.catalogue.Direction;
import org.plumbline.model.catalogue.Link;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.catalogue.Strength;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.Tri;

/**
 * Red flags that answers, findings, symptoms and working diagnoses raise, as the content links them. A weak link makes
 * one think of a flag and does not raise it.
 */
final class SignCauses implements Causes {

    private final ClinicalCase in;
    private final Signs signs;

    SignCauses(ClinicalCase in, Signs signs) {
        this.in = in;
        this.signs = signs;
    }

    @Override
    public List<Cause> causes() {
        return Stream.concat(signs.newest().stream().flatMap(this::causes),
                in.episode().getDiagnoses().stream().flatMap(this::causes)).toList();
    }

    private Stream<Cause> causes(Sign sign) {
        Stream<String> answered = sign.about() instanceof ScreeningQuestion question
                ? RedFlags.raisedBy(question, sign.present() ? Tri.YES : Tri.NO).stream() : Stream.empty();
        Stream<String> linked = sign.links().stream()
                .filter(link -> link.getDirection() == Direction.FOR && link.getStrength() != Strength.WEAK)
                .filter(sign::tells).map(Link::getTarget)
                .filter(target -> in.catalogue().find(RedFlag.class, target).isPresent());
        return Stream.concat(answered, linked)
                .map(flag -> new Cause(flag, sign.day(), List.of(sign.input()), Source.of(sign.about())));
    }

    private Stream<Cause> causes(Diagnosis diagnosis) {
        String suspected = diagnosis.getCondition();
        return suspected == null ? Stream.empty()
                : in.catalogue().find(Condition.class, suspected).stream().flatMap(condition -> in.catalogue()
                        .all(RedFlag.class).stream().filter(flag -> flag.getSuspected().contains(suspected))
                        .map(flag -> new Cause(flag.getId(),
                                Objects.requireNonNullElse(diagnosis.getSince(), in.episode().getStart()),
                                List.of(new Input(Messages.workingDiagnosis, diagnosis.getLabel(),
                                        Place.of(diagnosis, null))),
                                Source.of(condition))));
    }
}
