package org.plumbline.core.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.Side;
import org.plumbline.model.chart.StrengthFinding;

class FindingHistoryTest {

    @Test
    void onlyLikeIsComparedWithLike() {
        List<FindingHistory> histories = FindingHistory.of(List.of(visit(finding(Side.LEFT, "4"),
                finding(Side.RIGHT, "5")), visit(finding(Side.LEFT, "4+")), visit(finding(Side.LEFT, "5"))));
        assertEquals(2, histories.size());
        assertEquals(List.of("4", "4+", "5"), histories.get(0).entries().stream()
                .map(entry -> ((StrengthFinding) entry.finding()).getGrade()).toList());
        assertEquals("4+", ((StrengthFinding) histories.get(0).previous().orElseThrow().finding()).getGrade());
        assertTrue(histories.get(1).previous().isEmpty());
        assertEquals(histories.get(1).initial(), histories.get(1).current());
    }

    private static StrengthFinding finding(Side side, String grade) {
        StrengthFinding finding = ChartFactory.eINSTANCE.createStrengthFinding();
        finding.setItem("mmt");
        finding.setSide(side);
        finding.setGrade(grade);
        return finding;
    }

    private static Visit visit(StrengthFinding... findings) {
        Encounter note = ChartFactory.eINSTANCE.createEncounter();
        note.getFindings().addAll(List.of(findings));
        return new Visit(ChartFactory.eINSTANCE.createEncounterHeader(), note);
    }
}
