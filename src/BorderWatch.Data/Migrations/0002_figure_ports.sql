-- The ports of entry that a figure is about. A figure for the whole border, a state or a sector has none.
CREATE TABLE figure_port (
    figure_id TEXT NOT NULL REFERENCES figure (figure_id) DEFERRABLE INITIALLY DEFERRED,
    port_slug TEXT NOT NULL REFERENCES port (port_slug) DEFERRABLE INITIALLY DEFERRED,
    pack_id   TEXT NOT NULL REFERENCES pack (pack_id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (figure_id, port_slug)
);
CREATE INDEX figure_port_port ON figure_port (port_slug, figure_id);
