/**
 * Python 3.12. Every decision is taken by one token: the generated parser holds switches only and never predicts.
 *
 * What needs more is settled elsewhere. The lexer joins "is not" and "not in", and tells the soft keywords and the
 * parenthesised form of "with" from their other readings (SoftKeywords). Two rules read all operators, and
 * OperatorStack orders them. What is assigned to is read as an expression and made a target by Targets. A comma that
 * may be the last is followed by an element or by trailing(), which refuses a second comma.
 *
 * Actions are single calls into the builders that GrammarSupport holds.
 */
parser grammar PythonGrammar;

options { superClass = GrammarSupport; }

tokens {
    ENDMARKER, NEWLINE, INDENT, DEDENT, NAME, NUMBER, STRING, FSTRING_START, FSTRING_MIDDLE, FSTRING_END, ERROR, OTHER,
    LPAR, RPAR, LSQB, RSQB, LBRACE, RBRACE, COMMA, COLON, SEMI, DOT, ELLIPSIS, EQUAL, COLONEQUAL, RARROW, EXCLAMATION,
    AUGASSIGN, PLUS, MINUS, TILDE, STAR, DOUBLESTAR, SLASH, DOUBLESLASH, PERCENT, AT, LSHIFT, RSHIFT, AMPER, CIRCUMFLEX,
    VBAR, LESS, GREATER, EQEQUAL, NOTEQUAL, LESSEQUAL, GREATEREQUAL, IN, NOT_IN, IS, IS_NOT, AND, OR, NOT,
    NONE, TRUE, FALSE, AWAIT, LAMBDA, IF, ELSE, FOR, ASYNC, YIELD, FROM, AS, IMPORT, RETURN, RAISE, GLOBAL, NONLOCAL,
    DEL, ASSERT, PASS, BREAK, CONTINUE, DEF, CLASS, ELIF, WHILE, TRY, EXCEPT, FINALLY, WITH, WITH_PARENS,
    MATCH, CASE, TYPE
}

@header {
import java.util.ArrayList;
import java.util.List;
import org.pyston.ast.*;
}

// ---- modes ----

fileInput returns [Mod r]
@init { ArrayList<Stmt> out = new ArrayList<>(); }
    : statement[out]* ENDMARKER { $r = modules.module(out); }
    ;

singleInput returns [Mod r]
@init { ArrayList<Stmt> out = new ArrayList<>(); }
    : ( NEWLINE | simpleLine[out] | c=compound NEWLINE { out.add($c.r); } ) { $r = modules.interactive(out); }
    ;

evalInput returns [Mod r]
    : e=expressions NEWLINE* ENDMARKER { $r = modules.expression($e.r); }
    ;

funcTypeInput returns [Mod r]
@init { ArrayList<Expr> types = new ArrayList<>(); }
    : LPAR ( t=typeArgument { types.add($t.r); } ( COMMA u=typeArgument { types.add($u.r); } )* )? RPAR
      RARROW e=expression NEWLINE* ENDMARKER { $r = modules.functionType(types, $e.r); }
    ;

typeArgument returns [Expr r]
    : ( STAR | DOUBLESTAR )? e=expression { $r = $e.r; }
    ;

// ---- statements ----

statement[List<Stmt> out]
    : c=compound { $out.add($c.r); }
    | simpleLine[$out]
    ;

simpleLine[List<Stmt> out]
    : a=simple { $out.add($a.r); } ( SEMI ( b=simple { $out.add($b.r); } | { trailing(SEMI); } ) )* NEWLINE
    ;

block[String owner, PyToken head] returns [List<Stmt> r]
@init { ArrayList<Stmt> out = new ArrayList<>(); }
    : ( simpleLine[out] | NEWLINE indent[$owner, $head] statement[out]+ DEDENT ) { $r = NodeList.copyOf(out); }
    ;

indent[String owner, PyToken head]
    : { needIndent($owner, $head); } INDENT
    ;

simple returns [Stmt r]
@init { PyToken s = here(); Expr v = null; Expr w = null; ArrayList<String> names = null; }
    : x=expressionStatement { $r = $x.r; }
    | RETURN ( e=starExpressions { v = $e.r; } )? { $r = flow.returns(s, v); }
    | i=importStatement { $r = $i.r; }
    | RAISE ( a=expression { v = $a.r; } ( FROM b=expression { w = $b.r; } )? )? { $r = flow.raises(s, v, w); }
    | PASS { $r = flow.pass(s); }
    | BREAK { $r = flow.breaks(s); }
    | CONTINUE { $r = flow.continues(s); }
    | DEL d=deleted { $r = assign.delete(s, $d.r); }
    | ASSERT c=expression ( COMMA m=expression { v = $m.r; } )? { $r = flow.asserts(s, $c.r, v); }
    | GLOBAL { names = new ArrayList<>(); } nameList[names] { $r = flow.global(s, names); }
    | NONLOCAL { names = new ArrayList<>(); } nameList[names] { $r = flow.nonlocal(s, names); }
    | t=typeAlias { $r = $t.r; }
    ;

nameList[List<String> names]
    : a=NAME { $names.add(name($a)); } ( COMMA b=NAME { $names.add(name($b)); } )*
    ;

deleted returns [Items r]
@init { $r = new Items(); PyToken s = here(); }
    : a=starTarget { $r.add(s, $a.r); } ( COMMA { s = here(); } ( b=starTarget { $r.add(s, $b.r); } | { trailing(COMMA); } ) )*
    ;

expressionStatement returns [Stmt r]
@init { PyToken s = here(); PyToken at = null; Expr v = null; Items targets = null; }
    : a=assigned
      ( { $r = assign.expression(s, $a.r); }
      | COLON { assign.beginAnnotation($a.r); } t=expression { assign.checkAnnotated(s, $a.r); } ( EQUAL b=assigned { v = $b.r; } )?
        { $r = assign.annotated(s, $a.r, $t.r, v); }
      | o=AUGASSIGN { assign.checkAugmented(s, $a.r, $o); } c=assigned { $r = assign.augmented(s, $a.r, $o, $c.r); }
      | { targets = new Items(); targets.add(s, $a.r); }
        ( EQUAL { at = here(); assign.checkTarget(targets); } d=assigned { targets.add(at, $d.r); } )+
        { $r = assign.assign(s, targets); }
      )
    ;

assigned returns [Expr r]
    : e=starExpressions { $r = $e.r; }
    | y=yieldExpression { $r = $y.r; }
    ;

importStatement returns [Stmt r]
@init { PyToken s = here(); ArrayList<Alias> names = new ArrayList<>(); int level = 0; String module = null; }
    : IMPORT a=dottedAlias { names.add($a.r); } ( COMMA b=dottedAlias { names.add($b.r); } )*
      { imports.refuseFrom(s); $r = imports.plain(s, names); }
    | FROM ( DOT { level++; } | ELLIPSIS { level += 3; } )* ( m=dottedName { module = $m.r; } )?
      IMPORT
      ( t=STAR { names.add(imports.star($t)); }
      | LPAR importedNames[names, true] RPAR
      | importedNames[names, false]
      )
      { $r = imports.from(s, module, names, level); }
    ;

importedNames[List<Alias> names, boolean inParens]
    : a=importedName { $names.add($a.r); }
      ( COMMA ( b=importedName { $names.add($b.r); } | { imports.trailing($inParens); } ) )*
    ;

importedName returns [Alias r]
@init { PyToken as = null; }
    : n=NAME ( AS a=NAME { as = (PyToken) $a; } )? { $r = imports.alias($n, as); }
    ;

dottedAlias returns [Alias r]
@init { PyToken s = here(); PyToken as = null; }
    : n=dottedName ( AS a=NAME { as = (PyToken) $a; } )? { $r = imports.alias(s, $n.r, as); }
    ;

dottedName returns [String r]
    : a=NAME { $r = name($a); } ( DOT b=NAME { $r = imports.dotted($r, $b); } )*
    ;

typeAlias returns [Stmt r]
@init { PyToken s = here(); List<TypeParam> params = NodeList.empty(); }
    : TYPE n=NAME ( p=typeParams { params = $p.r; } )? EQUAL e=expression { $r = functions.typeAlias(s, $n, params, $e.r); }
    ;

// ---- compound statements ----

compound returns [Stmt r]
@init { PyToken s = here(); }
    : i=ifStatement { $r = $i.r; }
    | f=functionDef[s, NodeList.empty(), false] { $r = $f.r; }
    | c=classDef[NodeList.empty()] { $r = $c.r; }
    | o=forStatement[s, false] { $r = $o.r; }
    | w=whileStatement { $r = $w.r; }
    | t=tryStatement { $r = $t.r; }
    | h=withStatement[s, false] { $r = $h.r; }
    | d=decorated { $r = $d.r; }
    | ASYNC
      ( af=functionDef[s, NodeList.empty(), true] { $r = $af.r; }
      | ao=forStatement[s, true] { $r = $ao.r; }
      | ah=withStatement[s, true] { $r = $ah.r; }
      )
    | m=matchStatement { $r = $m.r; }
    ;

ifStatement returns [Stmt r]
@init { PyToken s = here(); ArrayList<Object> branches = new ArrayList<>(); List<Stmt> otherwise = NodeList.empty(); PyToken at = s; }
    : IF a=namedExpression colon[false] b=block["'if' statement", s] { flow.branch(branches, s, $a.r, $b.r); }
      ( { at = here(); } ELIF c=namedExpression colon[false] d=block["'elif' statement", at] { flow.branch(branches, at, $c.r, $d.r); } )*
      ( { at = here(); } ELSE colon[true] e=block["'else' statement", at] { otherwise = $e.r; } )?
      { $r = flow.ifs(branches, otherwise); }
    ;

colon[boolean always]
    : { needColon($always); } COLON
    ;

whileStatement returns [Stmt r]
@init { PyToken s = here(); PyToken at = s; List<Stmt> otherwise = NodeList.empty(); }
    : WHILE a=namedExpression colon[false] b=block["'while' statement", s]
      ( { at = here(); } ELSE colon[true] e=block["'else' statement", at] { otherwise = $e.r; } )?
      { $r = flow.whiles(s, $a.r, $b.r, otherwise); }
    ;

forStatement[PyToken s, boolean async] returns [Stmt r]
@init { PyToken f = here(); PyToken at = f; List<Stmt> otherwise = NodeList.empty(); }
    : FOR t=targets IN i=starExpressions colon[false] b=block["'for' statement", f]
      ( { at = here(); } ELSE colon[true] e=block["'else' statement", at] { otherwise = $e.r; } )?
      { $r = flow.fors($s, $async, $t.r, $i.r, $b.r, otherwise); }
    ;

tryStatement returns [Stmt r]
@init { PyToken s = here(); PyToken at = s; TryParts parts = new TryParts(); }
    : TRY colon[true] b=block["'try' statement", s] { parts.body = $b.r; }
      handler[parts]*
      ( { at = here(); } ELSE colon[true] e=block["'else' statement", at] { parts.otherwise(this, at, $e.r); } )?
      ( { at = here(); } FINALLY colon[true] f=block["'finally' statement", at] { parts.last = $f.r; } )?
      { $r = flow.tries(s, parts); }
    ;

handler[TryParts parts]
@init { PyToken s = here(); PyToken at = null; boolean star = false; Expr type = null; String as = null; }
    : EXCEPT ( STAR { star = true; } )? ( { at = here(); } t=expression { type = $t.r; $parts.refuseComma(this, at); } ( AS n=NAME { as = name($n); } )? )?
      { $parts.check(this, s, star, type); }
      colon[false] b=block[star ? "'except*' statement" : "'except' statement", s] { $parts.handlers.add(flow.handler(s, type, as, $b.r)); }
    ;

withStatement[PyToken s, boolean async] returns [Stmt r]
@init { PyToken w = here(); ArrayList<WithItem> items = new ArrayList<>(); }
    : ( WITH a=withItem { items.add($a.r); } ( COMMA b=withItem { items.add($b.r); } )*
      | WITH_PARENS LPAR c=withItem { items.add($c.r); } ( COMMA ( d=withItem { items.add($d.r); } | { trailing(COMMA); } ) )* RPAR
      )
      colon[false] k=block["'with' statement", w] { $r = flow.withs($s, $async, items, $k.r); }
    ;

withItem returns [WithItem r]
@init { PyToken at = null; Expr target = null; }
    : e=expression ( AS { at = here(); } t=starTarget { target = targets.store(at, $t.r); } )? { $r = new WithItem($e.r, target); }
    ;

decorated returns [Stmt r]
@init { PyToken s = null; ArrayList<Expr> decorators = new ArrayList<>(); }
    : ( AT e=namedExpression NEWLINE { decorators.add($e.r); } )+ { s = here(); }
      ( f=functionDef[s, decorators, false] { $r = $f.r; }
      | c=classDef[decorators] { $r = $c.r; }
      | ASYNC a=functionDef[s, decorators, true] { $r = $a.r; }
      )
    ;

functionDef[PyToken s, List<Expr> decorators, boolean async] returns [Stmt r]
@init { PyToken d = here(); List<TypeParam> params = NodeList.empty(); ParameterList list = new ParameterList(this, false); Expr result = null; }
    : DEF n=NAME ( t=typeParams { params = $t.r; } )? { needOpen(); } LPAR parameters[list] RPAR ( RARROW e=expression { result = $e.r; } )?
      colon[true] b=block["function definition", d]
      { $r = functions.define($s, $async, $n, list, $b.r, $decorators, result, params); }
    ;

parameters[ParameterList list]
    : { $list.begin(); } ( parameter[$list] ( COMMA { $list.begin(); } ( parameter[$list] | { trailing(COMMA); } ) )* )? { $list.end(); }
    ;

parameter[ParameterList list]
@init { PyToken s = here(); Expr annotation = null; Expr value = null; }
    : n=NAME ( COLON t=expression { annotation = $t.r; } )? { Arg a = list.arg($n, annotation); }
      ( EQUAL { needDefault(); } v=expression { value = $v.r; } )? { $list.plain(s, a, value); }
    | STAR { $list.star(s); } ( m=NAME ( COLON u=starExpression { annotation = $u.r; } )? { $list.varArgs($m, annotation); } )?
    | DOUBLESTAR k=NAME ( COLON w=expression { annotation = $w.r; } )? { $list.keywords(s, $k, annotation); }
    | SLASH { $list.slash(s); }
    ;

classDef[List<Expr> decorators] returns [Stmt r]
@init { PyToken s = here(); List<TypeParam> params = NodeList.empty(); ArgumentList list = new ArgumentList(this); }
    : CLASS n=NAME ( t=typeParams { params = $t.r; } )? ( { list.open = here(); } LPAR arguments[list] RPAR )?
      colon[false] b=block["class definition", s] { $r = functions.defineClass(s, $n, list, $b.r, $decorators, params); }
    ;

typeParams returns [List<TypeParam> r]
@init { ArrayList<TypeParam> out = new ArrayList<>(); }
    : LSQB a=typeParam { out.add($a.r); } ( COMMA ( b=typeParam { out.add($b.r); } | { trailing(COMMA); } ) )* RSQB
      { $r = NodeList.copyOf(out); }
    ;

typeParam returns [TypeParam r]
@init { PyToken s = here(); Expr bound = null; }
    : n=NAME ( COLON e=expression { bound = $e.r; } )? { $r = functions.typeVar(s, $n, bound); }
    | STAR t=NAME { $r = functions.typeVarTuple(s, $t); }
    | DOUBLESTAR p=NAME { $r = functions.paramSpec(s, $p); }
    ;

// ---- match ----

matchStatement returns [Stmt r]
@init { PyToken s = here(); ArrayList<MatchCase> cases = new ArrayList<>(); }
    : MATCH e=subject colon[false] NEWLINE indent["'match' statement", s] ( c=caseBlock { cases.add($c.r); } )+ DEDENT
      { $r = patterns.match(s, $e.r, cases); }
    ;

subject returns [Expr r]
@init { PyToken s = here(); Items items = null; }
    : a=starNamed ( COMMA { items = more(items, s, $a.r); } ( b=starNamed { items.add(null, $b.r); } | { trailing(COMMA); } ) )*
      { $r = collections.subject(s, $a.r, items); }
    ;

caseBlock returns [MatchCase r]
@init { PyToken s = here(); Expr guard = null; }
    : CASE p=openPattern ( IF g=namedExpression { guard = $g.r; } )? colon[false] b=block["'case' statement", s]
      { $r = new MatchCase($p.r, guard, $b.r); }
    ;

openPattern returns [Pattern r]
@init { PyToken s = here(); ArrayList<Pattern> items = null; }
    : a=starPattern ( COMMA { items = patterns.more(items, $a.r); } ( b=starPattern { items.add($b.r); } | { trailing(COMMA); } ) )*
      { $r = patterns.open(s, $a.r, items); }
    ;

starPattern returns [Pattern r]
@init { PyToken s = here(); }
    : STAR n=NAME { $r = patterns.star(s, $n); }
    | p=pattern { $r = $p.r; }
    ;

pattern returns [Pattern r]
@init { PyToken s = here(); ArrayList<Pattern> choices = null; }
    : a=closedPattern ( VBAR { choices = patterns.more(choices, $a.r); } b=closedPattern { choices.add($b.r); } )*
      { $r = patterns.choice(s, $a.r, choices); }
      ( AS { patterns.checkTarget(); } n=NAME { $r = patterns.as(s, $r, $n); } )?
    ;

closedPattern returns [Pattern r]
@init { PyToken s = here(); PyToken at = null; ArrayList<Pattern> items = null; PatternMapping map = null; PatternClass type = null; }
    : v=patternValue { $r = patterns.value(s, $v.r); }
    | d=patternName { $r = patterns.named(s, $d.r); }
      ( LPAR { type = patterns.ofClass($d.r, s); } ( classArgument[type] ( COMMA ( classArgument[type] | { trailing(COMMA); } ) )* )? RPAR
        { $r = type.build(s); } )?
    | LPAR { items = new ArrayList<>(); at = null; }
      ( a=starPattern { items.add($a.r); } ( c=COMMA { at = (PyToken) $c; } ( b=starPattern { items.add($b.r); } | { trailing(COMMA); } ) )* )?
      RPAR { $r = patterns.group(s, items, at != null); }
    | LSQB { items = new ArrayList<>(); }
      ( e=starPattern { items.add($e.r); } ( COMMA ( f=starPattern { items.add($f.r); } | { trailing(COMMA); } ) )* )?
      RSQB { $r = patterns.sequence(s, items); }
    | LBRACE { map = new PatternMapping(this); } ( mapItem[map] ( COMMA ( mapItem[map] | { trailing(COMMA); } ) )* )? RBRACE
      { $r = map.build(s); }
    ;

classArgument[PatternClass type]
@init { PyToken s = here(); }
    : p=pattern ( EQUAL { $type.keyword(s, $p.r); } v=pattern { $type.value($v.r); } | { $type.positional($p.r); } )
    ;

mapItem[PatternMapping map]
@init { PyToken s = here(); $map.begin(s); }
    : DOUBLESTAR n=NAME { $map.rest($n); }
    | ( v=patternValue { $map.key($v.r); } | d=patternName { $map.key($d.r); } ) COLON p=pattern { $map.value($p.r); }
    ;

patternName returns [Expr r]
@init { PyToken s = here(); }
    : n=NAME { $r = atoms.name($n); } ( DOT a=NAME { $r = atoms.attribute(s, $r, $a); } )*
    ;

patternValue returns [Expr r]
@init { PyToken s = here(); Strings parts = null; }
    : a=patternNumber { $r = $a.r; }
      ( o=( PLUS | MINUS ) { PyToken at = here(); } b=NUMBER { $r = patterns.complex(s, $r, $o, $b); } )?
    | { parts = new Strings(this); } strings[parts] { $r = patterns.text(parts); }
    | t=( NONE | TRUE | FALSE ) { $r = atoms.constant($t); }
    ;

patternNumber returns [Expr r]
@init { PyToken s = here(); }
    : n=NUMBER { $r = atoms.number($n); }
    | MINUS m=NUMBER { $r = patterns.negative(s, $m); }
    ;

// ---- expressions ----

expressions returns [Expr r]
@init { PyToken s = here(); Items items = null; }
    : a=expression ( COMMA { items = more(items, s, $a.r); } ( b=expression { items.add(null, $b.r); } | { trailing(COMMA); } ) )*
      { $r = collections.bareTuple(s, $a.r, items); }
    ;

starExpressions returns [Expr r]
@init { PyToken s = here(); Items items = null; }
    : a=starExpression ( COMMA { items = more(items, s, $a.r); } ( b=starExpression { items.add(null, $b.r); } | { trailing(COMMA); } ) )*
      { $r = collections.bareTuple(s, $a.r, items); }
    ;

starExpression returns [Expr r]
@init { PyToken s = here(); }
    : e=expression { $r = $e.r; }
    | STAR b=bitwise { $r = atoms.starred(s, $b.r); }
    ;

starNamed returns [Expr r]
@init { PyToken s = here(); }
    : e=namedExpression { $r = $e.r; }
    | STAR b=bitwise { $r = atoms.starred(s, $b.r); }
    ;

targets returns [Expr r]
@init { PyToken s = here(); Items items = null; }
    : a=starTarget ( COMMA { items = more(items, s, $a.r); } ( b=starTarget { items.add(null, $b.r); } | { trailing(COMMA); } ) )*
      { $r = targets.loop(s, collections.bareTuple(s, $a.r, items)); }
    ;

starTarget returns [Expr r]
@init { PyToken s = here(); }
    : e=bitwise { $r = $e.r; }
    | STAR b=bitwise { $r = atoms.starred(s, $b.r); }
    ;

yieldExpression returns [Expr r]
@init { PyToken s = here(); Expr v = null; }
    : YIELD ( FROM f=expression { $r = atoms.yieldFrom(s, $f.r); }
            | ( e=starExpressions { v = $e.r; } )? { $r = atoms.yields(s, v); } )
    ;

namedExpression returns [Expr r]
@init { PyToken s = here(); }
    : e=expression { $r = $e.r; } ( COLONEQUAL { assign.checkNamed(s, $r); } v=expression { $r = assign.named(s, $r, $v.r); } )?
    ;

expression returns [Expr r]
@init { PyToken s = here(); enter(); }
@after { leave(); }
    : d=disjunction { $r = $d.r; noteExpression(s); } ( IF c=disjunction { needElse(s); } ELSE e=expression { $r = atoms.conditional(s, $c.r, $d.r, $e.r); } )?
    | l=lambda { $r = $l.r; }
    ;

lambda returns [Expr r]
@init { PyToken s = here(); ParameterList list = new ParameterList(this, true); }
    : LAMBDA { list.begin(); } ( lambdaParameter[list] ( COMMA { list.begin(); } ( lambdaParameter[list] | { trailing(COMMA); } ) )* )? { list.end(); }
      COLON { refuseSpecAsBody(s); } b=expression { $r = functions.lambda(s, list, $b.r); }
    ;

lambdaParameter[ParameterList list]
@init { PyToken s = here(); Expr value = null; }
    : n=NAME { Arg a = list.arg($n, null); } ( EQUAL { needDefault(); } v=expression { value = $v.r; } )? { $list.plain(s, a, value); }
    | STAR { $list.star(s); } ( m=NAME { $list.varArgs($m, null); } )?
    | DOUBLESTAR k=NAME { $list.keywords(s, $k, null); }
    | SLASH { $list.slash(s); }
    ;

disjunction returns [Expr r]
@init { int base = logic.mark(); PyToken s = null; }
    : ( n=NOT { logic.prefix($n); } )* { s = here(); } a=bitwise { logic.operand(s, $a.r); }
      ( o=( AND | OR ) { logic.infix(base, $o); } ( m=NOT { logic.prefix($m); } )* { s = here(); } b=bitwise { logic.operand(s, $b.r); }
      | q=( LESS | GREATER | EQEQUAL | NOTEQUAL | LESSEQUAL | GREATEREQUAL | IN | NOT_IN | IS | IS_NOT ) { logic.infix(base, $q); s = here(); }
        c=bitwise { logic.operand(s, $c.r); }
      )*
      { $r = logic.finish(base); }
    ;

bitwise returns [Expr r]
@init { int base = arithmetic.mark(); PyToken s = null; PyToken first = here(); }
    : ( p=( PLUS | MINUS | TILDE ) { arithmetic.prefix($p); } )* { s = here(); } a=primary { arithmetic.operand(s, $a.r); }
      ( o=( PLUS | MINUS | STAR | DOUBLESTAR | SLASH | DOUBLESLASH | PERCENT | AT | LSHIFT | RSHIFT | AMPER | CIRCUMFLEX | VBAR )
        { arithmetic.infix(base, $o); }
        ( q=( PLUS | MINUS | TILDE ) { arithmetic.prefix($q); } )* { s = here(); } b=primary { arithmetic.operand(s, $b.r); }
      )*
      { $r = arithmetic.finish(base); noteOperand(first); }
    ;

primary returns [Expr r]
@init { PyToken s = here(); PyToken await = null; ArgumentList list = null; }
    : ( w=AWAIT { await = s; s = here(); } )?
      a=atom { $r = $a.r; }
      ( DOT n=NAME { $r = atoms.attribute(s, $r, $n); }
      | LPAR { list = new ArgumentList(this); } arguments[list] RPAR { $r = list.call(s, $r); }
      | LSQB x=slices RSQB { $r = atoms.subscript(s, $r, $x.r); }
      )*
      { $r = atoms.await(await, $r); }
    ;

arguments[ArgumentList list]
    : ( argument[$list] ( COMMA { $list.comma(); } ( argument[$list] | { trailing(COMMA); } ) )* )?
    ;

argument[ArgumentList list]
@init { PyToken s = here(); Expr r = null; ArrayList<Comprehension> loops = null; }
    : e=expression { r = $e.r; }
      ( EQUAL { $list.checkKeyword(s, r); } v=expression { $list.keyword(s, r, $v.r); }
      | ( COLONEQUAL { assign.checkNamed(s, r); } w=expression { r = assign.named(s, r, $w.r); } )?
        ( { $list.positional(s, r); }
        | { $list.beforeLoops(); loops = new ArrayList<>(); } comprehension[loops] { $list.generator(s, r, loops); }
        )
      )
    | STAR { $list.checkUnpack(s); } a=expression { $list.unpack(s, $a.r); }
    | DOUBLESTAR b=expression { $list.unpackKeywords(s, $b.r); }
    ;

slices returns [Expr r]
@init { PyToken s = here(); Items items = null; }
    : a=slice ( COMMA { items = more(items, s, $a.r); } ( b=slice { items.add(null, $b.r); } | { trailing(COMMA); } ) )*
      { $r = collections.slices(s, $a.r, items); }
    ;

slice returns [Expr r]
@init { PyToken s = here(); }
    : e=namedExpression { $r = $e.r; } ( { atoms.checkSlice(s, $r); } a=sliceBounds[s, $r] { $r = $a.r; } )?
    | b=sliceBounds[s, null] { $r = $b.r; }
    | STAR x=expression { $r = atoms.starred(s, $x.r); }
    ;

sliceBounds[PyToken s, Expr lower] returns [Expr r]
@init { Expr upper = null; Expr step = null; }
    : COLON ( u=expression { upper = $u.r; } )? ( COLON ( t=expression { step = $t.r; } )? )?
      { $r = atoms.slice($s, $lower, upper, step); }
    ;

atom returns [Expr r]
@init { PyToken s = here(); Strings parts = null; }
    : n=NAME { $r = atoms.name($n); }
    | m=NUMBER { $r = atoms.number($m); }
    | { parts = new Strings(this); } strings[parts] { $r = parts.build(); }
    | c=( NONE | TRUE | FALSE | ELLIPSIS ) { $r = atoms.constant($c); }
    | p=parenthesised { $r = $p.r; }
    | l=listDisplay { $r = $l.r; }
    | b=braceDisplay { $r = $b.r; }
    ;

parenthesised returns [Expr r]
@init { PyToken s = here(); PyToken at = null; Items items = null; ArrayList<Comprehension> loops = null; }
    : LPAR { at = here(); }
      ( RPAR { $r = collections.emptyTuple(s); }
      | y=yieldExpression RPAR { $r = $y.r; }
      | a=starNamed
        ( { loops = new ArrayList<>(); } comprehension[loops] RPAR { $r = collections.generator(s, at, $a.r, loops); }
        | ( COMMA { items = more(items, at, $a.r); } ( b=starNamed { items.add(null, $b.r); } | { trailing(COMMA); } ) )* RPAR
          { $r = collections.group(s, at, $a.r, items); }
        )
      )
    ;

listDisplay returns [Expr r]
@init { PyToken s = here(); PyToken at = null; Items items = null; ArrayList<Comprehension> loops = null; }
    : LSQB { at = here(); }
      ( RSQB { $r = collections.list(s, null); }
      | a=starNamed
        ( { loops = new ArrayList<>(); } comprehension[loops] RSQB { $r = collections.listComp(s, at, $a.r, loops); }
        | { items = more(items, at, $a.r); } ( COMMA ( b=starNamed { items.add(null, $b.r); } | { trailing(COMMA); } ) )* { collections.refuseLoop(at); } RSQB
          { $r = collections.list(s, items); }
        )
      )
    ;

braceDisplay returns [Expr r]
@init { PyToken s = here(); PyToken at = null; Items items = null; Items values = null; ArrayList<Comprehension> loops = null; }
    : LBRACE { at = here(); items = new Items(); }
      ( RBRACE { $r = collections.dict(s, items, items); }
      | DOUBLESTAR u=bitwise { values = new Items(); items.add(null, null); values.add(null, $u.r); refuseComprehension(at); }
        dictRest[items, values] RBRACE { $r = collections.dict(s, items, values); }
      | a=starNamed
        ( COLON { collections.checkKey(at, $a.r); } v=expression
          ( { loops = new ArrayList<>(); } comprehension[loops] RBRACE { $r = collections.dictComp(s, $a.r, $v.r, loops); }
          | { values = new Items(); items.add(null, $a.r); values.add(null, $v.r); } dictRest[items, values] RBRACE
            { $r = collections.dict(s, items, values); }
          )
        | { loops = new ArrayList<>(); } comprehension[loops] RBRACE { $r = collections.setComp(s, at, $a.r, loops); }
        | { items.add(null, $a.r); } ( COMMA ( b=starNamed { items.add(null, $b.r); } | { trailing(COMMA); } ) )* { collections.refuseLoop(at); } RBRACE
          { $r = collections.set(s, items); }
        )
      )
    ;

dictRest[Items keys, Items values]
    : ( COMMA ( dictItem[$keys, $values] | { trailing(COMMA); } ) )*
    ;

dictItem[Items keys, Items values]
@init { PyToken s = here(); }
    : k=expression { needDictColon(s); } COLON { needDictValue(); } v=expression { $keys.add(null, $k.r); $values.add(null, $v.r); }
    | DOUBLESTAR u=bitwise { $keys.add(null, null); $values.add(null, $u.r); }
    ;

comprehension[List<Comprehension> loops]
    : ( loop[$loops] )+
    ;

loop[List<Comprehension> loops]
@init { PyToken s = here(); ArrayList<Expr> ifs = null; boolean async = false; }
    : ( ASYNC { async = true; } )? FOR t=targets { needIn(); } IN i=disjunction ( IF c=disjunction { ifs = collections.condition(ifs, $c.r); } )*
      { $loops.add(collections.loop($t.r, $i.r, ifs, async)); }
    ;

// ---- strings ----

strings[Strings parts]
    : ( s=STRING { $parts.literal($s); } | fstring[$parts] )+
    ;

fstring[Strings parts]
    : s=FSTRING_START { $parts.open($s); } ( m=FSTRING_MIDDLE { $parts.middle($m); } | replacement[$parts] )* e=FSTRING_END { $parts.close($e); }
    ;

replacement[Strings parts]
@init { PyToken equal = null; PyToken bang = null; PyToken conversion = null; Expr spec = null; PyToken colon = null; }
    : o=LBRACE { needReplacement($o); } v=assigned ( q=EQUAL { equal = (PyToken) $q; } )?
      ( x=EXCLAMATION { bang = (PyToken) $x; needConversion(bang); } c=NAME { conversion = (PyToken) $c; } )?
      ( { colon = here(); } f=formatSpec[$parts] { spec = $f.r; } )?
      { needReplacementEnd(); } e=RBRACE { $parts.replacement($o, $v.r, equal, bang, conversion, colon, spec, $e); }
    ;

formatSpec[Strings parts] returns [Expr r]
@init { int depth = 0; }
    : c=COLON { depth = $parts.openSpec(); } ( m=FSTRING_MIDDLE { $parts.middle($m); } | replacement[$parts] )* { $r = $parts.closeSpec(depth, $c); }
    ;
