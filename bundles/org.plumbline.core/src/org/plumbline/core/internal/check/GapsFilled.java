package org.plumbline.core.internal.check;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.Encounter;

/** That no phrase or draft was left with a place that the chart had no value for. */
final class GapsFilled implements DocumentationCheck.OfNote {

    /** A gap, as {@link org.plumbline.core.phrase.Placeholders} leaves it. */
    private static final Pattern GAP = Pattern.compile("\u2039([^\u2039\u203a]+)\u203a");

    @Override
    public String id() {
        return "gaps-filled";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        Encounter note = visit.note();
        return Stream.of(note.getSubjective(), note.getAssessment(), note).filter(Objects::nonNull)
                .flatMap(GapsFilled::gaps).toList();
    }

    private static Stream<Shortfall> gaps(EObject part) {
        return part.eClass().getEAllAttributes().stream()
                .filter(field -> field.getEAttributeType() == EcorePackage.Literals.ESTRING)
                .flatMap(field -> gap(part, field));
    }

    private static Stream<Shortfall> gap(EObject part, EAttribute field) {
        Matcher gap = GAP.matcher(Objects.requireNonNullElse((String) part.eGet(field), ""));
        if (!gap.find()) {
            return Stream.of();
        }
        Place place = Place.of(part, field);
        return Stream.of(new Shortfall(part.eClass().getName() + '.' + field.getName(), Messages.format(
                Messages.gapLeft, gap.group(1)), place, List.of(new QuickFix.Lead(Messages.fillGap, place))));
    }
}
