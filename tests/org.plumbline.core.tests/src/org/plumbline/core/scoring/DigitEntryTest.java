package org.plumbline.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitEntryTest {

    @ParameterizedTest
    @CsvSource({ "0,10,7,7,true", "0,10,1,1,false", "0,10,10,10,true", "0,10,0,0,true", "0,10,14,4,true",
        "0,1,1,1,true", "0,1,0,0,true", "0,1,7,,false", "0,5,6,,false", "0,5,36,3,true", "-7,7,-,,false",
        "-7,7,-3,-3,true", "-7,7,5-2,-2,true", "0,100,4,4,false", "0,100,40,40,true", "0,100,100,100,true" })
    void keysMakeANumber(int low, int high, String keys, @Nullable Integer value, boolean complete) {
        DigitEntry entry = new DigitEntry(low, high);
        for (char key : keys.toCharArray()) {
            entry = entry.then(key);
        }
        assertEquals(value == null ? OptionalInt.empty() : OptionalInt.of(value), entry.value());
        assertEquals(complete, entry.isComplete());
    }

    @Test
    void onlyScalesBelowNothingTakeASign() {
        assertTrue(new DigitEntry(-7, 7).takes('-'));
        assertFalse(new DigitEntry(0, 10).takes('-'));
        assertTrue(new DigitEntry(0, 10).takes('9'));
        assertFalse(new DigitEntry(0, 10).takes('y'));
    }
}
