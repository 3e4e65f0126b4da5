import statistics, decimal, datetime, pprint, pickle, configparser, io, inspect, shlex, textwrap, ast, graphlib, tomllib, uuid, ipaddress, urllib.parse, html, reprlib, types, struct, base64, zoneinfo, operator, sched, tempfile, zipfile, gzip, hashlib, secrets, weakref, abc, dis, bisect, calendar, getopt, optparse, cmd, email.message, xml.sax.saxutils
print(statistics.mean([1, 2, 3.5]), statistics.stdev([1, 2, 4]), statistics.quantiles([1, 2, 3, 4, 5]), statistics.NormalDist(0, 1).cdf(1), statistics.mode('aab'), statistics.linear_regression([1, 2, 3], [2, 4, 6]))
D = decimal.Decimal
print(D('1.10') + D('2'), D(1) / D(7), D('1e5').sqrt(), D('2.675').quantize(D('.01')), round(D('2.5')), f"{D('1234.5'):,.2f}", decimal.getcontext().prec, D('NaN'), D(2) ** D('.5'))
d = datetime.datetime(2026, 2, 28, 13, 5, 6, 7, tzinfo=datetime.timezone.utc)
print(d, d.isoformat(), d + datetime.timedelta(days=1, hours=5), d.strftime('%a %d %b %Y %j %U'), datetime.datetime.strptime('2026-01-02', '%Y-%m-%d'), repr(d), tuple(datetime.date(2026, 1, 1).isocalendar()), datetime.datetime.fromisoformat('2026-01-01T00:00:00+02:00'), datetime.timedelta(seconds=-1))
pprint.pprint({'a': list(range(30)), 'b': {'c': 'x' * 90, 'd': (1, 2)}}, width=60)
print(pickle.loads(pickle.dumps({'a': [1, (2, None)], 3: {4.5}, 'd': d, 'D': D('1.5')}, 5)), [len(pickle.dumps([1, 'a', b'b', 2.5, {1: 2}], p)) for p in range(6)])
c = configparser.ConfigParser(); c.read_string('[a]\nx = 1\ny = %(x)s2\n[b]\nflag = yes\n'); print(c['a']['y'], c.getboolean('b', 'flag'), c.sections())
o = io.StringIO(); c.write(o); print(o.getvalue())
def f(a, b: int = 2, *args, k, **kw) -> str: "doc"
print(inspect.signature(f), inspect.getfullargspec(f), inspect.getdoc(f), inspect.signature(f).bind(1, k=2).arguments, inspect.getsource(f))
print(shlex.split('a "b c" d\\ e'), shlex.quote("it's"), list(graphlib.TopologicalSorter({'a': {'b'}, 'b': {'c'}}).static_order()), tomllib.loads('a = [1, 2.5]\n[t]\nx = 2026-01-01'), uuid.UUID(int=5), uuid.uuid5(uuid.NAMESPACE_DNS, 'x'), ipaddress.ip_network('10.0.0.0/30').num_addresses, list(ipaddress.ip_network('10.0.0.0/30').hosts()))
print(urllib.parse.urlparse('http://u:p@h:80/p;q?a=1#f'), urllib.parse.quote('a b/ü'), urllib.parse.urljoin('http://a/b/c', '../d'), urllib.parse.parse_qs('a=1&a=2'), html.escape('<a&">'), html.unescape('&eacute;&#65;'), reprlib.repr(list(range(99))))
b = io.BytesIO()
with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z: z.writestr('n.txt', 'hello' * 50)
print(zipfile.ZipFile(b).namelist(), zipfile.ZipFile(b).read('n.txt')[:5], gzip.decompress(gzip.compress(b'abc')), hashlib.sha256(b'x').hexdigest()[:9], base64.b85encode(b'hello'))
print(ast.unparse(ast.parse('x = [i for i in y if i]')), ast.literal_eval("{'a': (1, -2.5)}"), types.SimpleNamespace(a=1), bisect.bisect([1, 3], 2))
m = email.message.EmailMessage(); m['Subject'] = 'Hé'; m['To'] = 'a@b'; m.set_content('body\n'); print(m.as_string())
class Shell(cmd.Cmd):
    def do_hi(self, arg): print('hi', arg)
    def do_EOF(self, arg): return True
Shell().onecmd('hi you'); Shell().onecmd('bad')
s = sched.scheduler(lambda: 0, lambda x: None); 
w = weakref.WeakValueDictionary(); x = types.SimpleNamespace(); w['k'] = x if 0 else f; print(list(w), getopt.getopt(['-a', '--b=3', 'c'], 'a', ['b=']))
