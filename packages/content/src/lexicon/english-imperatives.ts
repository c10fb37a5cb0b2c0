/** Verbs that begin the steps of English procedures. */
export const ENGLISH_IMPERATIVES: readonly string[] = [
  'add apply ask assign attach begin boil browse build calculate call change check choose clean click',
  'clone close collect commit compare compile compute configure confirm connect convert copy count',
  'create cut decide decode decrypt define delete deploy describe design determine disconnect divide',
  'download draw drop edit enable encode encrypt enter estimate evaluate execute export extract fetch',
  'fill filter find finish fix follow generate get give go grant heat identify implement import increase',
  'initialise initialize insert install invoke issue join launch let list load locate log look make mark',
  'measure merge mix monitor mount move multiply name navigate open pick place plan pour prepare press',
  'print process publish pull push put read receive record register release remove rename repeat replace',
  'request reset resolve respond restart restore retry return review rinse roll run save scan select',
  'send set share show sign solve sort split start stir stop store submit subtract swap switch take tell',
  'test train try turn type update upgrade upload use validate verify visit wait warm wash watch write',
].flatMap((line) => line.split(' '));
