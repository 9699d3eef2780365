/** The red-flag screen, the screening questions, and what is kept in view until it is dealt with. */
package org.plumbline.ui.internal.encounter.screening;
