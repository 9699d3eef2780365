/** What Plumbline is compared with, each driven the way its makers mean it to be, and as fast as it goes. */
package org.plumbline.bench.rival;
