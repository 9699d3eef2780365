package org.plumbline.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.ui.RunningWorkbench;
import org.plumbline.ui.WorkbenchDriver;

/** Words can be read on whatever they stand, in the light theme and in the dark one. */
@ExtendWith(RunningWorkbench.class)
class HueTest {

    /** WCAG 2.1, success criterion 1.4.3, level AA. */
    private static final double ENOUGH = 4.5;

    private static final List<Hue> WORDS = List.of(Hue.TEXT, Hue.MUTED, Hue.ACCENT, Hue.DANGER, Hue.WARNING, Hue.GOOD);
    private static final List<Hue> BEHIND = List.of(Hue.PAGE, Hue.CARD, Hue.FIELD, Hue.TINT);
    private static final Pattern DEFINED = Pattern.compile("#org-plumbline-ui-(\\w+) \\{ color: #(\\w{6}); \\}");

    @Test
    void contrastIsEnoughInTheLightTheme() {
        assertEquals(List.of(), tooPale(WorkbenchDriver.ui(() -> {
            Map<Hue, RGB> colors = new EnumMap<>(Hue.class);
            Arrays.stream(Hue.values()).forEach(hue -> colors.put(hue, hue.color().getRGB()));
            return colors;
        })));
    }

    @Test
    void contrastIsEnoughInTheDarkTheme() throws IOException {
        Map<Hue, RGB> colors = new EnumMap<>(Hue.class);
        try (var sheet = Platform.getBundle("org.plumbline.app").getEntry("css/dark.css").openStream()) {
            Matcher found = DEFINED.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                int color = Integer.parseInt(found.group(2), 16);
                colors.put(Hue.valueOf(found.group(1).toUpperCase()),
                        new RGB(color >> 16, color >> 8 & 0xff, color & 0xff));
            }
        }
        assertEquals(Hue.values().length, colors.size());
        assertEquals(List.of(), tooPale(colors));
    }

    private static List<String> tooPale(Map<Hue, RGB> colors) {
        return WORDS.stream().flatMap(words -> BEHIND.stream()
                .filter(behind -> contrast(colors.get(words), colors.get(behind)) < ENOUGH)
                .map(behind -> words + " on " + behind)).toList();
    }

    private static double contrast(RGB one, RGB other) {
        double[] darkFirst = Stream.of(one, other).mapToDouble(HueTest::luminance).sorted().toArray();
        return (darkFirst[1] + 0.05) / (darkFirst[0] + 0.05);
    }

    /** Relative luminance, as WCAG 2.1 defines it. */
    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int component) {
        double part = component / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
