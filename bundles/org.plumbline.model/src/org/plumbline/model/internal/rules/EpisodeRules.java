package org.plumbline.model.internal.rules;

import static org.plumbline.model.chart.ChartPackage.Literals.DIAGNOSIS__CODE;
import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER_HEADER__END;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__END;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__ONSET;
import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__START;
import static org.plumbline.model.internal.rules.Problems.inOrder;
import static org.plumbline.model.internal.rules.Problems.require;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.DiagnosticChain;
import org.plumbline.model.chart.Diagnosis;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.Episode;

/** Rules for an episode of care, its encounters and its diagnoses. */
public final class EpisodeRules {

    /** Letter, digit, letter or digit; after the dot up to four more, the last two of which may be placeholders. */
    private static final Pattern ICD_10_CM = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?");

    private EpisodeRules() {
    }

    /** Onset, start and end are in order; neither onset nor start lies in the future. */
    public static boolean datesAreInOrder(Episode episode, DiagnosticChain diagnostics) {
        LocalDate today = LocalDate.now();
        return require(inOrder(episode.getOnset(), episode.getStart()), diagnostics, episode, EPISODE__ONSET,
                "onsetAfterStart", episode.getOnset(), episode.getStart())
                & require(inOrder(episode.getStart(), episode.getEnd()), diagnostics, episode, EPISODE__END,
                        "endBeforeStart", episode.getEnd(), episode.getStart())
                & require(inOrder(episode.getStart(), today), diagnostics, episode, EPISODE__START, "startInFuture",
                        episode.getStart());
    }

    /** An encounter does not end before it starts. */
    public static boolean endIsAfterStart(EncounterHeader header, DiagnosticChain diagnostics) {
        return require(inOrder(header.getStart(), header.getEnd()), diagnostics, header, ENCOUNTER_HEADER__END,
                "encounterEnd");
    }

    /** The code, if any, has the shape of an ICD-10-CM code with its dot. Whether it is billable is for the catalogue. */
    public static boolean codeHasIcdShape(Diagnosis diagnosis, DiagnosticChain diagnostics) {
        String code = diagnosis.getCode();
        return code == null || code.isEmpty() || require(ICD_10_CM.matcher(code).matches(), diagnostics, diagnosis,
                DIAGNOSIS__CODE, "icdShape", code);
    }
}
