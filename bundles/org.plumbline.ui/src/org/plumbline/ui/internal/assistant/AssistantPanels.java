package org.plumbline.ui.internal.assistant;

import java.util.List;

import org.plumbline.ui.internal.assistant.likelihood.LikelihoodPanel;
import org.plumbline.ui.internal.assistant.plan.PlanPanel;

/** The panels of the Assistant, from top to bottom. */
final class AssistantPanels {

    private AssistantPanels() {
    }

    static List<AssistantPanel<?>> all() {
        return List.of(
                new LikelihoodPanel(),
                new PlanPanel());
    }
}
