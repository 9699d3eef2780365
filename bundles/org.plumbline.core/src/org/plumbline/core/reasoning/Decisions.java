package org.plumbline.core.reasoning;

import static org.plumbline.model.chart.ChartPackage.Literals.EPISODE__DECISIONS;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.provenance.Edit;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.SuggestionDecision;

/** What clinicians decided about suggestions of the program. The program advises; a decision is kept with its reason. */
public final class Decisions {

    private Decisions() {
    }

    /** The newest decision about a suggestion; empty while nobody decided. */
    public static Optional<SuggestionDecision> about(String suggestion, Episode episode) {
        return episode.getDecisions().stream().filter(decision -> suggestion.equals(decision.getSuggestion()))
                .reduce((older, newer) -> newer);
    }

    /** Whether a suggestion was overruled and nobody took that back. */
    public static boolean overruled(String suggestion, Episode episode) {
        return about(suggestion, episode).filter(decision -> !decision.isFollowed()).isPresent();
    }

    /**
     * Records a decision.
     *
     * @param suggestion key of the suggestion
     * @param label its wording
     * @param reason why it was overruled; null when it is followed
     */
    public static Edit record(Episode episode, String suggestion, String label, @Nullable String reason, String by,
            OffsetDateTime at, Catalogue catalogue) {
        SuggestionDecision decision = ChartFactory.eINSTANCE.createSuggestionDecision();
        decision.setId(EcoreUtil.generateUUID());
        decision.setSuggestion(suggestion);
        decision.setLabel(label);
        decision.setFollowed(reason == null);
        decision.setReason(reason);
        decision.setBy(by);
        decision.setAt(at);
        decision.setContentVersion(catalogue.version());
        return new Edit.Add(episode, EPISODE__DECISIONS, decision);
    }
}
