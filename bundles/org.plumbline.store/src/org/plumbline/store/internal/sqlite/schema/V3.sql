-- Schema 3. What worklists have to know of each chart, beside its row of the patient list.

-- a payload of the chart's newest revision; NULL until somebody has worked it out
ALTER TABLE chart ADD COLUMN facts BLOB;
