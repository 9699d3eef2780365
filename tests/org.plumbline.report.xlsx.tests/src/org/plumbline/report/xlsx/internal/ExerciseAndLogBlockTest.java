package org.plumbline.report.xlsx.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.plumbline.report.figure.Tone;

/** Exercises with their figures, and grids to fill in. */
class ExerciseAndLogBlockTest {

    @Test
    void everyExerciseHasItsFigureWithWords() throws IOException {
        try (Written written = Written.of(SampleReport.full())) {
            XSSFSheet sheet = written.sheet("Exercises");
            List<XSSFPicture> pictures = sheet.getDrawingPatriarch().getShapes().stream()
                    .map(XSSFPicture.class::cast).toList();
            assertEquals(3, pictures.size());
            for (XSSFPicture picture : pictures) {
                assertEquals("Kneeling on all fours, back flat",
                        picture.getCTPicture().getNvPicPr().getCNvPr().getDescr());
                assertEquals("png", picture.getPictureData().suggestFileExtension());
                assertEquals(0, picture.getClientAnchor().getCol1());
                assertEquals(0, picture.getClientAnchor().getCol2());
            }
            assertTrue(Written.texts(sheet).containsAll(List.of("1. Bird dog", "2. Side plank from the knees",
                    "3 × 8 each side · hold 5 seconds · 5 days a week",
                    "Pain goes above 3 of 10 or runs down the leg.")));
        }
    }

    @Test
    void aFigureIsPaintedUprightInItsTones() throws IOException {
        byte[] png = FigurePng.of(SampleReport.figure(), 144);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(400, image.getWidth());
        double scale = image.getWidth() / 1.2;
        assertEquals(Tone.SHIRT.rgb(), rgb(image, 0.5 * scale, (0.8 - 0.42) * scale));
        assertEquals(Tone.BODY.rgb(), rgb(image, 0.95 * scale, (0.8 - 0.5) * scale));
        assertEquals(Tone.GROUND.rgb(), rgb(image, 0.6 * scale, (0.8 - 0.02) * scale));
        assertEquals(0xFFFFFF, rgb(image, 0.6 * scale, 0.2 * scale));
    }

    private static int rgb(BufferedImage image, double x, double y) {
        return image.getRGB((int) x, (int) y) & 0xFFFFFF;
    }

    @Test
    void painTakesNumbersOfItsRangeAndTheRestOffersATick() throws IOException {
        try (Written written = Written.of(SampleReport.full())) {
            var validations = written.sheet("Two-week log").getDataValidations();
            assertEquals(3, validations.size());
            var tick = validations.getFirst();
            assertEquals(ValidationType.LIST, tick.getValidationConstraint().getValidationType());
            assertFalse(tick.getShowErrorBox());
            var pain = validations.get(2);
            assertEquals(ValidationType.INTEGER, pain.getValidationConstraint().getValidationType());
            assertEquals("0", pain.getValidationConstraint().getFormula1());
            assertEquals("10", pain.getValidationConstraint().getFormula2());
            assertTrue(pain.getShowErrorBox());
            var cells = pain.getRegions().getCellRangeAddress(0);
            assertEquals("Pain 0–10",
                    written.sheet("Two-week log").getRow(cells.getFirstRow()).getCell(0).getStringCellValue());
            assertEquals(14, cells.getLastColumn());
        }
    }
}
