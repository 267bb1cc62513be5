//! What Lotse makes of the files that publishers, and others, hand to it.

mod corpus;
mod facts;
mod hostile;
mod schema;
