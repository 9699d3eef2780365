package org.plumbline.core.internal.shorthand;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.chart.ChartPackage.Literals;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Side;

/** The side; an item without sides can only be in the middle. */
final class SideSlot implements Slot {

    private static final Choice SIDES = Choice.of(Literals.FINDING__SIDE, "{0}", Messages.sides, Side.LEFT,
            Side.RIGHT, Side.BOTH, Side.CENTRAL);

    /** The side a word names. */
    static Optional<Side> named(Token token) {
        return SIDES.read(token.word()).map(Side.class::cast);
    }

    /** A side in full. */
    static String name(Side side) {
        return SIDES.meaning(side);
    }

    /** The words for sides. */
    static List<Word> all() {
        return SIDES.words();
    }

    @Override
    public Map<EAttribute, Object> read(Token token, ExamItem item) throws Misread {
        Map<EAttribute, Object> side = SIDES.read(token, item);
        if (!item.isSided() && !side.isEmpty() && !side.containsValue(Side.CENTRAL)) {
            throw Misread.wrong(token, Messages.noSides, item.getLabel());
        }
        return side;
    }

    @Override
    public String write(Finding finding) {
        return finding.getSide() == Side.UNSPECIFIED ? "" : SIDES.write(finding);
    }

    @Override
    public String say(Finding finding) {
        return finding.getSide() == Side.UNSPECIFIED ? "" : SIDES.say(finding);
    }

    @Override
    public List<Word> words(ExamItem item) {
        return item.isSided() ? SIDES.words() : List.of();
    }
}
