package org.plumbline.core.internal.check;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__FINDINGS;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__IMAGING;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.check.Shortfall;
import org.plumbline.core.exam.Part;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.core.reasoning.ClinicalCase;
import org.plumbline.core.reasoning.Place;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.ImagingKind;
import org.plumbline.model.chart.ImagingStudy;
import org.plumbline.model.chart.SegmentFinding;

/** That the initial visit shows the subluxation: by enough of P.A.R.T. at one segment, or by an image in its time. */
final class SubluxationProof implements DocumentationCheck.OfNote {

    private static final String BEFORE = "before-start";
    private static final String AFTER = "after-start";
    private static final String CHRONIC = "older-when-chronic";
    private static final Set<ImagingKind> ACCEPTED = Set.of(ImagingKind.XRAY, ImagingKind.CT, ImagingKind.MRI);

    @Override
    public String id() {
        return "subluxation-proof";
    }

    @Override
    public List<Shortfall> check(Visit visit, PayerRule rule, ClinicalCase known) {
        List<SegmentFinding> segments = visit.note().getFindings().stream().filter(SegmentFinding.class::isInstance)
                .map(SegmentFinding.class::cast).filter(finding -> !Provenances.isUnconfirmed(finding)).toList();
        Episode episode = known.episode();
        if (visit.header().getKind() != EncounterKind.EVALUATION
                || segments.stream().anyMatch(finding -> Part.of(finding).meets(rule))
                || episode.getImaging().stream().anyMatch(image -> proves(image, rule, episode))) {
            return List.of();
        }
        String found = segments.stream().filter(finding -> !Part.of(finding).isEmpty())
                .map(finding -> finding.getLevel() + ' ' + Part.of(finding).letters()).collect(Collectors.joining(", "));
        Place place = Place.of(visit.note(), ENCOUNTER__FINDINGS);
        return List.of(new Shortfall("part", found.isEmpty() ? Messages.noPart : Messages.format(Messages.partTooLittle,
                found), place, List.of(new QuickFix.Lead(Messages.examineSegments, place),
                        new QuickFix.Lead(Messages.enterImages, Place.of(episode, EPISODE__IMAGING)))));
    }

    /** Whether an image was taken near enough to the start of care; for a lasting condition it may be older. */
    private static boolean proves(ImagingStudy image, PayerRule rule, Episode episode) {
        LocalDate taken = image.getDate();
        LocalDate start = episode.getStart();
        if (taken == null || start == null || !ACCEPTED.contains(image.getKind())) {
            return false;
        }
        boolean old = taken.isBefore(start.minusMonths(Figures.of(rule, BEFORE).orElse(0)));
        return !taken.isAfter(start.plusMonths(Figures.of(rule, AFTER).orElse(0)))
                && (!old || isChronic(episode.getOnset(), start, rule));
    }

    private static boolean isChronic(@Nullable LocalDate onset, LocalDate start, PayerRule rule) {
        return onset != null && Figures.of(rule, CHRONIC).stream().anyMatch(months -> onset.isBefore(
                start.minusMonths(months)));
    }
}
