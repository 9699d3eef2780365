package org.plumbline.core.exam;

import java.util.UUID;

import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.FunctionalTest;
import org.plumbline.model.catalogue.MuscleTest;
import org.plumbline.model.catalogue.NeuroItem;
import org.plumbline.model.catalogue.PalpationItem;
import org.plumbline.model.catalogue.RangeOfMotion;
import org.plumbline.model.catalogue.RepeatedMovement;
import org.plumbline.model.catalogue.SpecialTest;
import org.plumbline.model.catalogue.TestCluster;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.FunctionFinding;
import org.plumbline.model.chart.RangeFinding;

/** New findings: for each item of the examination a finding of the kind that belongs to it, with nothing found yet. */
public final class FindingDraft {

    private static final ChartFactory NEW = ChartFactory.eINSTANCE;

    private FindingDraft() {
    }

    /**
     * A finding for an item, with an id that no other finding has.
     *
     * @param contentVersion version of the catalogue that the item is from
     */
    public static Finding of(ExamItem item, String contentVersion) {
        Finding finding = switch (item) {
            case RangeOfMotion range -> range(range);
            case MuscleTest test -> NEW.createStrengthFinding();
            case NeuroItem neuro -> NEW.createNeuroFinding();
            case SpecialTest test -> NEW.createTestFinding();
            case TestCluster cluster -> NEW.createTestFinding();
            case RepeatedMovement movement -> NEW.createMovementFinding();
            case PalpationItem palpation when !palpation.getLevels().isEmpty() -> NEW.createSegmentFinding();
            case FunctionalTest test -> function(test);
            default -> NEW.createObservationFinding();
        };
        finding.setId(UUID.randomUUID().toString());
        finding.setItem(item.getId());
        finding.setLabel(item.getLabel());
        finding.setContentVersion(contentVersion);
        return finding;
    }

    private static RangeFinding range(RangeOfMotion item) {
        RangeFinding finding = NEW.createRangeFinding();
        finding.setUnit(item.getUnit());
        return finding;
    }

    private static FunctionFinding function(FunctionalTest item) {
        FunctionFinding finding = NEW.createFunctionFinding();
        finding.setUnit(item.getUnit());
        return finding;
    }
}
