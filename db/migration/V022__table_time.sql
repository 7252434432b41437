-- What the best plan so far comes to says how long students work together as well: fewer repeats that cost time together
-- would be no better plan. A search lasts seconds and what was taken of it is in its plan, so those of before are forgotten.
truncate rotation_solving, rotation_solving_place;
alter table rotation_solving
    add column together smallint check (together >= 0),
    drop constraint rotation_solving_check3,
    add constraint rotation_solving_best check
        (num_nonnulls(better_at, faults, new_pairs, repeats, with_adult, together) in (0, 6));
