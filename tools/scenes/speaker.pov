// Product B: a small wireless speaker in cloth, with its carton and a notebook, on a felt mat.
#version 3.7;
#include "studio.inc"

#declare Rubber = texture { pigment { rgb <0.028, 0.029, 0.032> } normal { granite 0.12 scale 0.4 } finish { diffuse 0.7 specular 0.15 roughness 0.06 } }
#declare Cloth = texture {
  pigment { image_map { png "speaker_cloth.png" map_type 2 interpolate 2 } scale <1, 4.2, 1> warp { repeat y * 4.2 } }
}
#declare Steel = texture { pigment { rgb <0.55, 0.54, 0.52> } finish { diffuse 0.25 specular 0.8 roughness 0.02 metallic reflection 0.4 } }
#declare Leather = texture {
  pigment { granite scale 2 color_map { [0 rgb <0.30, 0.13, 0.05>] [1 rgb <0.46, 0.22, 0.095>] } }
  normal { crackle 0.35 scale 0.16 } finish { diffuse 0.75 specular 0.15 roughness 0.05 }
}
#declare Speaker = union {
  cylinder { <0, 0.9, 0>, <0, 15.6, 0>, 5.2
    texture {
      pigment { uv_mapping image_map { png "speaker_cloth.png" interpolate 2 } scale <1 / 8, 1 / 3.6, 1> }
      normal { uv_mapping bump_map { png "speaker_cloth_bump.png" interpolate 2 bump_size 3 } scale <1 / 8, 1 / 3.6, 1> }
      finish { diffuse 0.8 }
    } }
  lathe { cubic_spline 8, <-1, 0>, <0.01, 0.02>, <4.5, 0.0>, <5.1, 0.35>, <5.36, 0.8>, <5.3, 1.15>, <5.0, 1.2>, <4, 1.2> texture { Rubber } }
  difference {
    lathe { cubic_spline 9, <4, 15.2>, <5.0, 15.25>, <5.34, 15.4>, <5.36, 15.9>, <5.05, 16.5>, <4.6, 16.62>, <4.3, 16.4>, <0.01, 16.35>, <-1, 16.35> }
    texture { Rubber } }
  disc { <0, 16.44, 0>, y, 4.45
    texture { pigment { image_map { png "speaker_top.png" interpolate 2 } translate <-0.5, -0.5, 0> scale 9.4 rotate x * 90 } finish { diffuse 0.75 specular 0.2 roughness 0.03 } } }
  intersection {   // the woven tag, sewn round the front
    difference { cylinder { <0, 6.6, 0>, <0, 8.4, 0>, 5.28 } cylinder { <0, 6, 0>, <0, 9, 0>, 5.1 } }
    box { <-2.5, 6, -6>, <2.5, 9, 0> }
    texture { pigment { image_map { png "badge.png" interpolate 2 } translate <-0.5, 0, 0> scale <5, 1.8, 1> translate y * 6.6 } normal { granite 0.1 scale 0.1 } finish { diffuse 0.8 } }
  }
  sphere { <3.4, 15.75, -4.16>, 0.14 pigment { rgb <0.2, 0.9, 1> } finish { emission 0.9 } }
  union {   // the strap
    difference { torus { 4.1, 0.9 scale <1, 0.22, 1> rotate x * 90 } plane { x, 0 } scale <0.8, 1, 1> translate <5.1, 11.2, 0> rotate y * 10 }
    texture { Leather }
  }
  cylinder { <4.9, 15.0, 0.9>, <5.75, 15.0, 1.05>, 0.42 texture { Steel } }
  cylinder { <4.9, 7.4, 0.9>, <5.75, 7.4, 1.05>, 0.42 texture { Steel } }
}

// ---- on the table -----------------------------------------------------------------------------------------------
box { <-30, 0, -17>, <26, 0.28, 17> Woven("felt.png", "felt_bump.png", 4.2, 1.6) rotate y * 5 }
object { Speaker rotate y * 8 translate <0, 0.3, 1> }

union {   // the carton
  box { <0, 0, 0>, <1, 1, 0.01> texture { pigment { image_map { png "speaker_box.png" interpolate 2 } } finish { specular 0.12 roughness 0.04 } } scale <13, 19, 1> }
  box { <0, 0, 0.01>, <13, 19, 11> texture { pigment { granite scale 3 color_map { [0 rgb <0.62, 0.53, 0.40>] [1 rgb <0.70, 0.61, 0.47>] } } normal { gradient y 0.1 scale 0.5 } } }
  rotate y * -22 translate <-23, 0.3, 13>
}
union {   // a notebook and a pen
  box { <0, 0, 0>, <13, 0.9, 19> texture { pigment { rgb <0.10, 0.13, 0.16> } normal { granite 0.15 scale 0.3 } } }
  box { <0, 0, 0>, <1, 1, 0.01> texture { pigment { image_map { png "page.png" interpolate 2 } } } rotate x * 90 scale <12.6, 1, 18.6> translate <0.2, 1.0, 0.2> }
  cylinder { <3, 1.45, 5>, <10.5, 1.45, 14.2>, 0.42 texture { Steel } }
  cone { <3, 1.45, 5>, 0.42, <2.35, 1.3, 4.2>, 0.05 texture { Steel } }
  cylinder { <4.6, 1.45, 6.96>, <6.4, 1.45, 9.17>, 0.45 texture { Leather } }
  rotate y * 24 translate <12, 0.3, -14>
}
union {   // cable, coiled
  #for (I, 0, 260)
    #local A = I * 0.085; #local Rr = 3.6 + 0.35 * sin(A * 0.37) + 0.012 * A;
    sphere { <Rr * cos(A), 0.25 + 0.02 * A * mod(I, 2) * 0 + 0.11 * A * 0.35, Rr * sin(A)>, 0.23 }
    #local A2 = A + 0.0425;
    sphere { <Rr * cos(A2), 0.25 + 0.11 * A2 * 0.35, Rr * sin(A2)>, 0.23 }
  #end
  pigment { gradient y scale 0.3 color_map { [0 rgb <0.75, 0.30, 0.14>] [1 rgb <0.62, 0.22, 0.10>] } } normal { bumps 0.5 scale 0.12 }
  translate <-13.5, 0.3, -9>
}

// ---- behind -----------------------------------------------------------------------------------------------------
#declare Row = array[10] { 7, 2, 4, 1, 6, 0, 5, 3, 2, 7 }
#declare Bx = 12;
#for (I, 0, 9)
  #local Thick = 2.2 + 2.2 * rand(BookRand); #local High = 17 + 7 * rand(BookRand);
  object { Book(concat("book", str(Row[I], 0, 0), ".png"), Thick, High, 15) translate <Bx, 0, 48 + 1.5 * rand(BookRand)> }
  #declare Bx = Bx + Thick + 0.08;
#end
object { Plant(22, 38, 27) translate <-36, 0, 48> }
object { Frame("poster.png", 30, 40) translate <-8, 0, 68> }
object { Plant(29, 26, 18) scale 0.8 translate <66, 0, 38> }
object { Book("book5.png", 3, 22, 16) rotate z * 90 rotate y * -12 translate <-52, 0, 26> }
object { Book("book0.png", 2.6, 20, 15) rotate z * 90 rotate y * 4 translate <-53, 3.02, 26> }
object { Frame("poster.png", 36, 48) rotate y * 90 translate <160, 20, 0> }
