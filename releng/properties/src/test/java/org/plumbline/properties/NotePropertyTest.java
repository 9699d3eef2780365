package org.plumbline.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.exam.Found;
import org.plumbline.core.note.Comparison;
import org.plumbline.core.note.Comparison.Area;
import org.plumbline.core.note.Comparison.Kind;
import org.plumbline.core.note.Comparison.Row;
import org.plumbline.core.note.FollowUp;
import org.plumbline.core.note.Similarity;
import org.plumbline.core.progress.Visit;
import org.plumbline.core.provenance.Confirmed;
import org.plumbline.core.provenance.Edit;
import org.plumbline.core.provenance.Provenances;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterKind;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Provenance;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of two notes whatever stands in them. */
class NotePropertyTest {

    @Property(tries = 200)
    void anEncounterIsTheSameAsItself(@ForAll Random random) {
        Visit visit = visit(random);
        assertTrue(Comparison.of(visit, visit).differences().isEmpty());
    }

    @Property(tries = 200)
    void aComparisonTheOtherWayRoundIsItsMirror(@ForAll Random random) {
        Visit left = visit(random);
        Visit right = new Visit(header(random, (Episode) left.header().eContainer()), mixed(random, left.note()));
        List<Row> there = Comparison.of(left, right).rows();
        List<Row> back = new ArrayList<>(Comparison.of(right, left).rows());
        assertEquals(there.size(), back.size());
        for (Row row : there) {
            Row mirror = back.stream().filter(one -> one.left() == row.right() && one.right() == row.left()
                    && one.field() == row.field() && one.area() == row.area()).findFirst().orElseThrow();
            assertTrue(back.remove(mirror));
            assertEquals(mirror(row.kind()), mirror.kind());
            assertEquals(row.change().isPresent(), mirror.change().isPresent());
            row.change().ifPresent(change -> assertEquals(-change, mirror.change().getAsDouble(), 1e-9));
        }
    }

    @Property(tries = 200)
    void everyFindingStandsInOneRow(@ForAll Random random) {
        Visit left = visit(random);
        Visit right = new Visit(header(random, (Episode) left.header().eContainer()), mixed(random, left.note()));
        List<Object> shown = Comparison.of(left, right).rows().stream().filter(row -> row.area() == Area.FINDINGS)
                .flatMap(row -> Stream.of(Optional.ofNullable(row.left()),
                        Optional.ofNullable(row.right())).flatMap(Optional::stream)).toList();
        List<? extends EObject> found = Stream.concat(left.note().getFindings().stream(),
                right.note().getFindings().stream()).filter(finding -> !Found.nothing(finding)).toList();
        assertEquals(found.size(), shown.size());
        assertTrue(shown.containsAll(found));
    }

    @Property(tries = 200)
    void aNoteIsAtMostWhollyLikeAnotherAndItsWordsAreWhollyLikeThemselves(@ForAll Random random) {
        Encounter note = note(random);
        int percent = Similarity.of(note, mixed(random, note)).percent();
        assertTrue(percent >= 0 && percent <= 100);
        note.getFindings().forEach(finding -> finding.setProvenance(Provenance.CONFIRMED));
        Similarity itself = Similarity.of(note, EcoreUtil.copy(note));
        assertEquals(itself.words() == 0 ? 0 : 100, itself.percent());
    }

    @Property(tries = 200)
    void whatFollowsAnotherNoteSaysNothingOfItsOwn(@ForAll Random random) {
        Encounter last = note(random);
        Episode episode = (Episode) new RandomModel(random).create(Literals.EPISODE);
        EncounterHeader header = header(random, episode);
        header.setKind(EncounterKind.get(random.nextInt(EncounterKind.VALUES.size())));
        Encounter next = FollowUp.note(header, Optional.of(last), Pack.CATALOGUE);

        assertTrue(next.getFindings().stream().allMatch(Found::nothing));
        assertTrue(next.getTreatments().stream().allMatch(Provenances::isUnconfirmed));
        assertTrue(next.getSubjective().eClass().getEAllAttributes().stream()
                .noneMatch(field -> next.getSubjective().eIsSet(field)));
        Encounter told = Confirmed.of(next);
        assertTrue(told.getFindings().isEmpty() && told.getTreatments().isEmpty() && told.getOrigins().isEmpty());
        assertTrue(told.getAssessment().eClass().getEAllAttributes().stream()
                .noneMatch(field -> told.getAssessment().eIsSet(field)));
    }

    @Property(tries = 200)
    void confirmedAndRidOfItsOffersANoteMayBeSigned(@ForAll Random random) {
        Visit visit = visit(random);
        apply(Provenances.confirm(Provenances.unconfirmed(visit.header(), visit.note())));
        apply(Provenances.dropOffers(visit.note()));
        assertEquals(List.of(), Provenances.unconfirmed(visit.header(), visit.note()));
    }

    private static Kind mirror(Kind kind) {
        return switch (kind) {
            case ONLY_LEFT -> Kind.ONLY_RIGHT;
            case ONLY_RIGHT -> Kind.ONLY_LEFT;
            default -> kind;
        };
    }

    private static void apply(List<Edit> edits) {
        for (Edit edit : edits) {
            if (edit instanceof Edit.Set set) {
                set.owner().eSet(set.feature(), set.value());
            } else if (edit instanceof Edit.Remove remove) {
                EcoreUtil.remove(remove.part());
            }
        }
    }

    private static Visit visit(Random random) {
        Encounter note = note(random);
        EncounterHeader header = header(random, (Episode) new RandomModel(random).create(Literals.EPISODE));
        header.setId(note.getId());
        return new Visit(header, note);
    }

    private static EncounterHeader header(Random random, Episode episode) {
        EncounterHeader header = (EncounterHeader) new RandomModel(random).create(Literals.ENCOUNTER_HEADER);
        episode.getEncounters().add(header);
        return header;
    }

    private static Encounter note(Random random) {
        return (Encounter) new RandomModel(random).create(Literals.ENCOUNTER);
    }

    /** A note with some parts of another one, so that there is something to pair. */
    private static Encounter mixed(Random random, Encounter other) {
        Encounter note = note(random);
        EcoreUtil.copyAll(other.getFindings()).forEach(note.getFindings()::add);
        EcoreUtil.copyAll(other.getTreatments()).forEach(note.getTreatments()::add);
        if (random.nextBoolean()) {
            note.setSubjective(EcoreUtil.copy(other.getSubjective()));
        }
        return note;
    }
}
