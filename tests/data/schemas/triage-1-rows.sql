INSERT INTO "marks" VALUES('11111111-2222-4333-8444-555555555555','dspt_1','ด่วน
lost parcel','a note','Nok',1);
INSERT INTO "tag_tones" VALUES('lost parcel','attention');
