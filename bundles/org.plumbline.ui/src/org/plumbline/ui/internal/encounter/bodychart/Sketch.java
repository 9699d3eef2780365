package org.plumbline.ui.internal.encounter.bodychart;

import java.util.List;

import org.plumbline.core.body.Painted;
import org.plumbline.core.body.Region;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.PainQuality;

/** What painting on the canvas does. */
interface Sketch {

    /** The kind one paints with. */
    PainQuality kind();

    /** Whether one erases instead. */
    boolean erasing();

    /** A stroke has ended. */
    void paint(List<Painted> painted);

    /** Marks were erased. */
    void erase(List<BodyMark> marks);

    /** Marks were chosen. */
    void choose(List<BodyMark> marks);

    /** A region was marked by key; {@code there} is what is on it already. */
    void mark(Region region, List<BodyMark> there);

    /** A character was typed on a region; returns whether it means something. */
    boolean key(Region region, List<BodyMark> there, char character);

    /** What the mouse or the keys are at, in words. */
    void say(String words);
}
