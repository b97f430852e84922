// Product A: a speckled stoneware teapot with two cups on a linen runner.
#version 3.7;
#include "studio.inc"

#declare Glaze = texture {
  pigment { bozo turbulence 0.4 scale 4 color_map { [0 rgb <0.70, 0.655, 0.56>] [1 rgb <0.78, 0.735, 0.64>] } }
  normal { granite 0.03 scale 5 }
  finish { diffuse 0.78 specular 0.35 roughness 0.008 reflection { 0.02, 0.28 fresnel on } conserve_energy }
}
#macro Speckle(Size, Limit, Dark)
  texture {
    pigment { crackle form <1, 0, 0> scale Size
      color_map { [0 rgbt <0.13, 0.075, 0.04, Dark>] [Limit * 0.8 rgbt <0.2, 0.12, 0.06, Dark + 0.1>] [Limit rgbt 1] } }
    finish { diffuse 0.78 specular 0.2 roughness 0.01 }
  }
#end
#macro Blue_dip(Level, Wave)   // a second glaze, dipped from above: runs at its edge
  texture {
    pigment { gradient y turbulence <0.0, Wave, 0.0> octaves 3 scale <1, 40, 1>
      color_map { [Level / 40 rgbt 1] [Level / 40 + 0.003 rgbt <0.10, 0.17, 0.20, 0.30>] [Level / 40 + 0.02 rgbt <0.045, 0.125, 0.16, 0.06>] [1 rgbt <0.03, 0.10, 0.14, 0.02>] } }
    finish { diffuse 0.7 specular 0.5 roughness 0.006 reflection { 0.02, 0.25 fresnel on } conserve_energy }
  }
#end
#declare Raw_clay = texture {
  pigment { granite scale 1.5 color_map { [0 rgb <0.30, 0.18, 0.10>] [1 rgb <0.48, 0.31, 0.19>] } } normal { granite 0.3 scale 0.6 }
}

#macro Tube(R0, R1, P0, P1, P2, P3)   // a bent, tapering tube along a Bezier curve
  #local N = 36;
  #local Last = P0; #local Last_r = R0;
  #for (I, 1, N)
    #local T = I / N; #local U = 1 - T;
    #local Point = U*U*U*P0 + 3*U*U*T*P1 + 3*U*T*T*P2 + T*T*T*P3;
    #local Rad = R0 + (R1 - R0) * pow(T, 0.7);
    cone { Last, Last_r, Point, Rad } sphere { Point, Rad }
    #local Last = Point; #local Last_r = Rad;
  #end
#end

#declare Body_shape = lathe { cubic_spline 11,
  <-1, 0.2>, <0.01, 0.25>, <4.6, 0.0>, <5.6, 0.5>, <8.1, 4.2>, <8.45, 7.2>, <7.2, 10.4>, <4.6, 12.2>, <4.1, 12.7>, <3.9, 12.2>, <3, 11> }

#declare Teapot = union {
  object { Body_shape
    texture { Glaze } Speckle(0.55, 0.20, 0.05) Speckle(0.22, 0.17, 0.25)
    Blue_dip(9.6, 0.035)
    texture {
      pigment { image_map { png "teapot_print.png" map_type 2 interpolate 2 } scale <1, 7.4, 1> translate y * 1.7 rotate y * 180 }
      finish { diffuse 0.75 specular 0.25 roughness 0.01 }
    }
  }
  union { Tube(2.1, 0.95, <6.6, 4.2, 0>, <11.5, 4.6, 0>, <11.0, 9.2, 0>, <14.6, 12.2, 0>)
    texture { Glaze } Speckle(0.55, 0.20, 0.05) Blue_dip(9.9, 0.03) }
  cylinder { <14.62, 12.25, 0>, <15.3, 12.85, 0>, 0.72 pigment { rgb 0.015 } }
  union { Tube(1.0, 0.85, <-6.4, 10.6, 0>, <-15.4, 14.2, 0>, <-16.2, 4.0, 0>, <-7.6, 3.6, 0>)
    texture { Glaze } Speckle(0.55, 0.20, 0.05) Blue_dip(9.6, 0.03) }
  cylinder { <0, 0.02, 0>, <0, 0.6, 0>, 4.75 texture { Raw_clay } }
  union {   // the lid
    lathe { cubic_spline 8, <4.6, 11.4>, <4.35, 12.3>, <4.75, 12.55>, <4.5, 13.0>, <2.4, 13.9>, <0.9, 14.3>, <0.01, 14.35>, <-1, 14.3> }
    lathe { cubic_spline 8, <1.2, 13.0>, <0.75, 14.1>, <0.7, 14.7>, <1.35, 15.4>, <1.45, 16.0>, <0.8, 16.6>, <0.01, 16.7>, <-1, 16.6> }
    texture { Glaze } Speckle(0.45, 0.22, 0.05) Blue_dip(11.2, 0.02)
  }
}

#macro Cup(Turn)
  union {
    lathe { cubic_spline 12, <-1, 0.3>, <0.01, 0.3>, <2.4, 0.0>, <2.8, 0.4>, <3.7, 2.6>, <3.9, 5.6>, <3.78, 5.85>, <3.62, 5.6>, <3.4, 2.7>, <2.4, 0.9>, <0.01, 0.8>, <-1, 0.8>
      texture { Glaze } Speckle(0.5, 0.22, 0.05) Speckle(0.2, 0.17, 0.25) Blue_dip(4.2, 0.015) }
    cylinder { <0, 0.8, 0>, <0, 4.6, 0>, 3.5
      texture { pigment { rgb <0.16, 0.045, 0.01> } normal { bumps 0.02 scale 3 } finish { diffuse 0.5 specular 0.6 roughness 0.003 reflection { 0.05, 0.7 fresnel on } conserve_energy } }
      interior { ior 1.33 } }
    rotate y * Turn
  }
#end

#declare Teapot_in = object { Teapot interior { ior 1.5 } }

// ---- on the table -----------------------------------------------------------------------------------------------
#declare Fold = function { 0.10 * sin(x * 0.9 + 0.6 * sin(z * 0.35)) * exp(-0.004 * (x - 14) * (x - 14)) }
isosurface {
  function { y - 0.16 - 0.5 * Fold(x, y, z) }
  contained_by { box { <-27, 0, -15>, <31, 0.4, 19> } }
  max_gradient 1.6 accuracy 0.005
  Woven("linen.png", "linen_bump.png", 5.6, 2.5)
  rotate y * -7
}
#declare R = seed(9);
union {   // the runner's fringe
  #for (I, 0, 300)
    #local Zf = -15 + 34 * I / 300;
    cylinder { <-27, 0.1, Zf>, <-28.3 - 0.8 * rand(R), 0.06, Zf + 0.5 * (rand(R) - 0.5)>, 0.035 }
    cylinder { <31, 0.1, Zf>, <32.3 + 0.8 * rand(R), 0.06, Zf + 0.5 * (rand(R) - 0.5)>, 0.035 }
  #end
  pigment { rgb <0.62, 0.55, 0.43> } rotate y * -7
}
object { Teapot_in rotate y * -14 translate <0, 0.18, 2> }
object { Cup(0) interior { ior 1.5 } translate <15.5, 0.2, -7.5> }
object { Cup(60) interior { ior 1.5 } translate <-14.5, 0.2, -8.5> }

#declare Tin = union {
  cylinder { <0, 0, 0>, <0, 11, 0>, 3.8 texture { pigment { image_map { png "tea_tin.png" map_type 2 interpolate 2 } scale <1, 11, 1> } finish { specular 0.2 roughness 0.03 } } }
  cylinder { <0, 10.9, 0>, <0, 12.2, 0>, 3.9 texture { pigment { rgb <0.62, 0.48, 0.24> } finish { diffuse 0.3 specular 0.7 roughness 0.03 reflection 0.25 metallic } normal { bumps 0.05 scale 0.4 } } }
}
object { Tin rotate y * -62 translate <23.5, 0, 15> }

union {   // loose leaf, spilt beside the tin
  #for (I, 0, 420)
    #local A = rand(R) * 2 * pi; #local D = 5.2 * pow(rand(R), 0.8);
    sphere { 0, 1 scale <0.5 + 0.5 * rand(R), 0.07, 0.09> rotate <0, rand(R) * 360, 24 * (rand(R) - 0.5)>
      translate <30 + D * cos(A) * 1.3, 0.12 + 0.5 * rand(R) * exp(-D * 0.5), 3 + D * sin(A)>
      pigment { rgb <0.055, 0.035, 0.02> * (0.7 + 1.6 * rand(R)) } }
  #end
  finish { specular 0.1 roughness 0.05 }
}
union {   // a wooden scoop
  difference { sphere { 0, 1 scale <3.2, 1.1, 2.1> } sphere { <0, 0.55, 0>, 1 scale <2.8, 1.05, 1.8> } box { <-4, 0.55, -4>, <4, 3, 4> } translate y * 1.0 }
  Tube(0.55, 0.42, <2.6, 1.1, 0>, <5, 1.4, 0>, <8, 1.1, 0>, <12, 0.6, 0>)
  texture { pigment { wood turbulence 0.08 scale <0.22, 0.22, 5> rotate y * 88 color_map { [0 rgb <0.62, 0.43, 0.24>] [1 rgb <0.46, 0.29, 0.15>] } } normal { granite 0.05 scale <4, 1, 1> } }
  rotate y * 38 translate <-27, 0, -3>
}

// ---- behind -----------------------------------------------------------------------------------------------------
#declare Row = array[11] { 3, 0, 5, 2, 6, 1, 4, 7, 0, 3, 2 }
#declare Bx = -58;
#for (I, 0, 10)
  #local Thick = 2.2 + 2.2 * rand(BookRand); #local High = 17 + 7 * rand(BookRand);
  object { Book(concat("book", str(Row[I], 0, 0), ".png"), Thick, High, 15) translate <Bx, 0, 50 + 1.5 * rand(BookRand)> }
  #declare Bx = Bx + Thick + 0.08;
#end
object { Book("book4.png", 3, 21, 15) rotate z * 14 translate <Bx + 5.4, 0, 51> }
object { Plant(12, 34, 26) translate <34, 0, 44> }
object { Frame("poster.png", 30, 40) translate <2, 0, 66> }
object { Plant(15, 22, 15) scale 0.7 translate <-70, 0, 44> }
object { Book("book6.png", 3, 22, 16) rotate z * 90 rotate y * 20 translate <80, 0, 40> }
object { Book("book2.png", 2.6, 20, 15) rotate z * 90 rotate y * 34 translate <79, 3.02, 40> }
object { Frame("poster.png", 36, 48) rotate y * 90 translate <160, 20, 0> }
