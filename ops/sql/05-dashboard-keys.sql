-- With what the dashboard signs its forms. All silos share it: a form that one of them gave out is sent back to any of them.
CREATE TABLE IF NOT EXISTS dashboard_key
(
    name text PRIMARY KEY,
    xml  text NOT NULL
);
