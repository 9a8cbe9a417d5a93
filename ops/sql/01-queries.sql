-- Orleans' ADO.NET providers keep no SQL of their own: they read it from this table, by key, when a silo starts.
-- The name of the table and of its columns is theirs; every other name below ops/sql is ours.
-- Each file may run again at any time: it makes what is missing and replaces the queries.
CREATE TABLE IF NOT EXISTS OrleansQuery
(
    QueryKey  text PRIMARY KEY,
    QueryText text NOT NULL
);
