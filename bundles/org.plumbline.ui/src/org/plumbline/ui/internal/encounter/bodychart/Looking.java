package org.plumbline.ui.internal.encounter.bodychart;

import java.util.List;

import org.plumbline.core.body.Painted;
import org.plumbline.core.body.Region;
import org.plumbline.model.chart.BodyMark;
import org.plumbline.model.chart.PainQuality;

/** A drawing one only looks at. */
final class Looking implements Sketch {

    @Override
    public PainQuality kind() {
        return PainQuality.UNSPECIFIED;
    }

    @Override
    public boolean erasing() {
        return true;
    }

    @Override
    public void paint(List<Painted> painted) {
        // nobody paints here
    }

    @Override
    public void erase(List<BodyMark> marks) {
        // nor erases
    }

    @Override
    public void choose(List<BodyMark> marks) {
        // nor chooses
    }

    @Override
    public void mark(Region region, List<BodyMark> there) {
        // nor marks
    }

    @Override
    public boolean key(Region region, List<BodyMark> there, char character) {
        return false;
    }

    @Override
    public void say(String words) {
        // the drawing speaks for itself
    }
}
