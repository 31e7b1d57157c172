/**
 * Must be evaluated before `@napi-rs/canvas` is: films are drawn with bundled fonts and nothing else, on every machine the same.
 * The package reads this when it is loaded, and has no other switch.
 */
process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
