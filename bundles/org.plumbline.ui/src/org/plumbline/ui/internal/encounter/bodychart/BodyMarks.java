package org.plumbline.ui.internal.encounter.bodychart;

import static org.plumbline.model.chart.ChartPackage.Literals.ENCOUNTER__MARKS;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.core.body.Painted;
import org.plumbline.core.body.RegionKey;
import org.plumbline.core.provenance.Edit;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.PainQuality;
import org.plumbline.ui.internal.chart.ChartSession;
import org.plumbline.ui.internal.chart.Drafts;

/** The marks of an encounter, and the changes one makes to them; each is one step of undo. */
final class BodyMarks {

    private final ChartSession session;
    private Encounter encounter;

    BodyMarks(ChartSession session) {
        this.session = session;
    }

    /** Turns to an encounter; returns whether it is another than before. */
    boolean of(Encounter shown) {
        boolean other = encounter != shown;
        encounter = shown;
        return other;
    }

    List<BodyMark> all() {
        return encounter.getMarks();
    }

    List<BodyMark> at(RegionKey key) {
        return all().stream().filter(mark -> RegionKey.of(mark).equals(key)).toList();
    }

    /** Adds what was painted, with an intensity, null when it was not asked; returns the marks. */
    List<BodyMark> add(List<Painted> painted, PainQuality kind, Integer intensity, String label) {
        List<BodyMark> marks = painted.stream().map(part -> mark(part, kind, intensity)).toList();
        session.make(label, marks.stream().<Edit>map(mark -> new Edit.Add(encounter, ENCOUNTER__MARKS, mark)).toList());
        return marks;
    }

    void remove(List<BodyMark> marks) {
        session.remove(marks, Messages.eraseMarks);
    }

    /** Sets a feature of those marks that have another value. */
    void set(List<BodyMark> marks, EStructuralFeature feature, Object value, String label) {
        session.make(label, marks.stream().filter(mark -> !Objects.equals(mark.eGet(feature), value))
                .<Edit>map(mark -> new Edit.Set(mark, feature, value)).toList());
    }

    private static BodyMark mark(Painted part, PainQuality kind, Integer intensity) {
        BodyMark mark = ChartFactory.eINSTANCE.createBodyMark();
        mark.setId(Drafts.newId());
        mark.setView(part.region().view());
        mark.setRegion(part.region().key().label());
        mark.setSide(part.region().key().side());
        mark.setQuality(kind);
        mark.setIntensity(intensity);
        mark.setPoints(part.area().print());
        return mark;
    }
}
