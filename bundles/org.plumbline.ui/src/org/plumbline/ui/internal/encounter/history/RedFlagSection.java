package org.plumbline.ui.internal.encounter.history;

import static org.plumbline.model.chart.ChartPackage.Literals.RED_FLAG_ANSWER__ACTION;
import static org.plumbline.model.chart.ChartPackage.Literals.RED_FLAG_ANSWER__PRESENT;

import java.util.Collection;
import java.util.List;

import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;
import org.plumbline.ui.internal.Messages;
import org.plumbline.ui.internal.Words;
import org.plumbline.ui.internal.chart.FeatureColumns;
import org.plumbline.ui.internal.encounter.Completion;
import org.plumbline.ui.internal.encounter.NoteInput;
import org.plumbline.ui.internal.encounter.NotePart;
import org.plumbline.ui.internal.encounter.NoteSection;
import org.plumbline.ui.internal.encounter.SectionFrame;
import org.plumbline.ui.internal.form.Column;
import org.plumbline.ui.internal.form.ElementTable;

/** The red flags asked for at this encounter. */
public final class RedFlagSection implements NoteSection {

    private ElementTable<RedFlagAnswer> table;

    @Override
    public String id() {
        return "red-flags";
    }

    @Override
    public NotePart part() {
        return NotePart.SUBJECTIVE;
    }

    @Override
    public String title() {
        return Messages.redFlagScreen;
    }

    @Override
    public void build(SectionFrame frame) {
        FeatureColumns columns = new FeatureColumns(frame.session());
        table = new ElementTable<>(frame.body(), title(),
                List.of(Column.<RedFlagAnswer>reading(Messages.columnRedFlag, 44, RedFlagAnswer::getLabel),
                        Column.<RedFlagAnswer>reading(Messages.columnLevel, 14, flag -> Words.of(flag.getLevel())),
                        columns.of(RED_FLAG_ANSWER__PRESENT, 12), columns.of(RED_FLAG_ANSWER__ACTION, 40)));
    }

    @Override
    public void show(NoteInput input) {
        table.show(input.encounter().getRedFlags());
    }

    @Override
    public void update(NoteInput input, Collection<?> affected) {
        if (affected.stream().anyMatch(one -> one instanceof RedFlagAnswer || one instanceof Encounter)) {
            show(input);
        }
    }

    @Override
    public void editable(boolean editable) {
        table.editable(editable);
    }

    @Override
    public Completion completion(NoteInput input) {
        List<RedFlagAnswer> flags = input.encounter().getRedFlags();
        long open = flags.stream().filter(flag -> flag.getPresent() == Tri.OPEN).count();
        return flags.isEmpty() ? Completion.NOT_NEEDED : open == 0 ? Completion.COMPLETE
                : open == flags.size() ? Completion.EMPTY : Completion.STARTED;
    }
}
