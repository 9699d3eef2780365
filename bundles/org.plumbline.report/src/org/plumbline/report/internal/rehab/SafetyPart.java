package org.plumbline.report.internal.rehab;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.plumbline.model.catalogue.ActionLevel;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block;
import org.plumbline.report.model.Block.Emphasis;
import org.plumbline.report.model.Block.Notice;
import org.plumbline.report.model.Block.Paragraph;
import org.plumbline.report.model.Block.Tone;
import org.plumbline.report.model.Report.Section;

/** The signs that call for help, by how fast, and that this sheet replaces no advice. */
final class SafetyPart {

    /** General information is no reason to wait. */
    private static final String NEVER_DELAY = "RF-34";

    private final Care care;

    SafetyPart(Care care) {
        this.care = care;
    }

    /** The urgent signs found at the latest encounter. */
    List<RedFlagAnswer> found() {
        return care.visits().isEmpty() ? List.of()
                : care.visits().getLast().note().getRedFlags().stream()
                        .filter(flag -> flag.getLevel() == org.plumbline.model.chart.ActionLevel.URGENT
                                && flag.getPresent() == Tri.YES)
                        .toList();
    }

    /** What comes before all else where urgent signs were found. */
    Section first() {
        List<String> lines = new ArrayList<>(List.of(care.say("safety.found")));
        care.catalogue().find(RedFlag.class, found().stream().map(RedFlagAnswer::getRedFlag).toList()).stream()
                .map(RedFlag::getPlain).filter(Objects::nonNull).forEach(lines::add);
        return new Section(care.say("safety.now"),
                List.of(new Notice(Tone.URGENT, care.say("safety.goNow"), lines)));
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        notice(blocks, Tone.URGENT, "safety.urgent", level -> level == ActionLevel.URGENT);
        notice(blocks, Tone.STOP, "safety.call", level -> level != ActionLevel.URGENT);
        care.catalogue().find(RedFlag.class, NEVER_DELAY)
                .ifPresent(advice -> blocks.add(new Paragraph(advice.getPlain(), Emphasis.MUTED)));
        return new Section(care.say("safety.title"), blocks);
    }

    private void notice(List<Block> blocks, Tone tone, String title, Predicate<ActionLevel> level) {
        List<String> signs = care.catalogue().all(RedFlag.class).stream()
                .filter(flag -> flag.isOnHandout() && flag.getPlain() != null && level.test(flag.getLevel()))
                .map(RedFlag::getPlain).toList();
        if (!signs.isEmpty()) {
            blocks.add(new Notice(tone, care.say(title), signs));
        }
    }
}
