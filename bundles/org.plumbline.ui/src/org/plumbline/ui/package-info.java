/** Views, editors, wizards and preferences. */
package org.plumbline.ui;
