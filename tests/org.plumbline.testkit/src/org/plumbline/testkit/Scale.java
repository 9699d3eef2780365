package org.plumbline.testkit;

/**
 * Scale of an outcome instrument, as printed beside its scores.
 *
 * @param instrument id in the catalogue
 * @param label abbreviation
 * @param low lowest score
 * @param high highest score
 * @param unit unit, empty when scores are plain points
 */
record Scale(String instrument, String label, double low, double high, String unit) {

    static Scale of(String instrument) {
        return switch (instrument) {
        case "odi" -> new Scale(instrument, "ODI", 0, 100, "%");
        case "nprs" -> new Scale(instrument, "NPRS", 0, 10, "");
        case "psfs" -> new Scale(instrument, "PSFS", 0, 10, "");
        case "rmdq" -> new Scale(instrument, "RMDQ", 0, 24, "");
        case "lefs" -> new Scale(instrument, "LEFS", 0, 80, "");
        case "fabq" -> new Scale(instrument, "FABQ", 0, 96, "");
        case "groc" -> new Scale(instrument, "GROC", -7, 7, "");
        case "start-back" -> new Scale(instrument, "STarT", 0, 9, "");
        default -> throw new IllegalArgumentException("No sample uses the instrument " + instrument);
        };
    }
}
