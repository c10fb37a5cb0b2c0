CREATE INDEX card_text_search ON "card" USING gin (to_tsvector('simple', "text"));
