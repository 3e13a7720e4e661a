/** Starts HMS on a developer's or a visitor's own machine: {@code mvn -Prun}. No part of the EAR. */
package hms.run;
