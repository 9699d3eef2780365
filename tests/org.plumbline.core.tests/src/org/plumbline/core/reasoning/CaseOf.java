package org.plumbline.core.reasoning;

import java.time.LocalDate;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.progress.Visit;
import org.plumbline.testkit.ChartBuilder;
import org.plumbline.testkit.EncounterBuilder;
import org.plumbline.testkit.EpisodeBuilder;
import org.plumbline.testkit.InstalledContent;

/** Cases for tests of reasoning. */
public final class CaseOf {

    /** The knowledge that tests reason with. */
    public static final Catalogue CATALOGUE = InstalledContent.catalogue();

    private CaseOf() {
    }

    /** A first encounter with nothing in it. */
    public static EncounterBuilder evaluation() {
        return ChartBuilder.anEvaluation();
    }

    /** The case on the day of its last encounter. */
    public static ClinicalCase of(EncounterBuilder encounter) {
        return of(encounter.episode());
    }

    /** The case on the day of its last encounter. */
    public static ClinicalCase of(EpisodeBuilder episode) {
        return of(episode, ClinicPositions.DEFAULTS);
    }

    /** The case on the day of its last encounter, at a clinic that holds these positions. */
    public static ClinicalCase of(EpisodeBuilder episode, ClinicPositions positions) {
        var charts = episode.chart().build();
        var last = charts.getChart().getEpisodes().getLast();
        LocalDate day = last.getEncounters().getLast().getStart().toLocalDate();
        return new ClinicalCase(charts.getChart(), last, Visit.of(last, charts.getEncounters(), day), day, CATALOGUE,
                positions);
    }
}
