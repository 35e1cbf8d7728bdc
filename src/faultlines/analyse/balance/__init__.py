"""Exact division of a signed network into camps.

Camps explain a tie that is friendly inside one or hostile between two; any other is frustrated.
Sought is the division with the least frustrated weight, with a proof that none has less.

The method: data reduction that loses nothing (reduce.py), blocks (blocks.py, block.py), a good
division first (search.py, joining.py), then a quick bound (packing.py), then a linear programme
that must cover every cycle that no division can explain (cover.py), to which such cycles are added
as long as they are missed (cycles.py, together.py); where that leaves a gap, the same programme in
whole numbers. For two camps these are the cycles with an odd
number of hostile ties (Harary 1953, doi 10.1307/mmj/1028989917; the programme after Aref, Mason
and Wilson 2020, doi 10.1002/net.21907; the reduction after Hüffner, Betzler and Niedermeier 2010,
doi 10.1007/s10878-009-9213-6). For any number of camps they are those with exactly one
(correlation clustering: Bansal, Blum and Chawla 2004, doi 10.1023/B:MACH.0000033116.57574.95).
"""
