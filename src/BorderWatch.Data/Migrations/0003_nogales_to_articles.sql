-- Nogales came with the supplement until every port of the border came with the articles. Handed over where it lies in an
-- older store, so that the articles, loaded anew, replace it: they would otherwise find a port that is there already.

UPDATE port SET pack_id = 'articles'
WHERE port_slug = 'nogales' AND pack_id = 'supplement-cbp' AND EXISTS (SELECT 1 FROM pack WHERE pack_id = 'articles');
