import sys
def tb(e):
    out=[]
    t=e.__traceback__
    while t:
        out.append(t.tb_frame.f_code.co_name+':'+str(t.tb_lineno)); t=t.tb_next
    return out
def show(e, ind=0):
    if e is None: print(' '*ind+'None'); return
    print(' '*ind+repr(e), tb(e), getattr(e,'__notes__',None), 'cause', repr(e.__cause__), 'ctx', repr(e.__context__), e.__suppress_context__)
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions: show(x, ind+2)
def run(f,*a):
    print('==',f.__name__, a)
    try:
        print('ret', f(*a))
    except BaseException as e:
        show(e)
    print(sys.exception())
def basic():
    try:
        raise ExceptionGroup('g',[ValueError(1),TypeError(2),OSError(3)])
    except* ValueError as e:
        print('VE'); show(e); show(sys.exception())
    except* (TypeError, KeyError) as e:
        print('TE'); show(e)
    try: e
    except NameError as x: print(x)
def naked():
    try:
        raise ValueError('n')
    except* ValueError as e:
        show(e)
    else: print('else')
    finally: print('fin')
    return 5
def naked_raise():
    try:
        raise ValueError('n')
    except* ValueError as e:
        raise
def naked_raise2():
    try:
        raise ValueError('n')
    except* ValueError as e:
        raise KeyError('k')
def naked_un():
    try:
        raise ValueError('n')
    except* KeyError as e:
        raise KeyError('k')
def several():
    try:
        eg=ExceptionGroup('g',[ValueError(1),TypeError(2),OSError(3), ExceptionGroup('i',[ValueError(4),KeyError(5)])])
        eg.add_note('note')
        raise eg from IndexError('c')
    except* ValueError as e:
        raise KeyError('k')
    except* TypeError:
        raise
    except* OSError as e:
        raise e
def several2():
    try:
        raise ExceptionGroup('g',[ValueError(1),TypeError(2),OSError(3)])
    except* ValueError as e:
        raise
    except* TypeError:
        raise
def several3():
    try:
        raise ExceptionGroup('g',[ValueError(1),TypeError(2),OSError(3)])
    except* ValueError as e:
        raise KeyError(1)
    except* TypeError:
        raise KeyError(2) from None
    except* OSError:
        pass
def badtype(t):
    try:
        raise ExceptionGroup('g',[ValueError(1),TypeError(2)])
    except* ValueError as e:
        raise KeyError(1)
    except* t:
        pass
def noexc():
    try: pass
    except* ValueError: print('no')
    else: print('else')
def gen():
    try:
        raise ExceptionGroup('g',[ValueError(1),TypeError(2)])
    except* ValueError as e:
        x = yield 1
        print('got', x, sys.exception(), e)
        x = yield 2
        print(x)
    except* TypeError as e:
        yield repr(sys.exception())
        try:
            yield 3
        except KeyError as k:
            show(k)
            raise
def drive():
    g=gen()
    print(next(g)); print(sys.exception())
    print(g.send('a'), g.send('b'), next(g))
    g.throw(KeyError('thrown'))
def nested():
    try:
        try:
            raise ExceptionGroup('g',[ValueError(1),TypeError(2)])
        except* ValueError:
            print('v')
    except* TypeError as e:
        show(e)
def inhandler():
    try:
        raise KeyError('outer')
    except KeyError:
        try:
            raise ExceptionGroup('g',[ValueError(1),TypeError(2)])
        except* ValueError:
            raise IndexError
def loop():
    for i in range(3):
        try:
            if i==1: raise ExceptionGroup('g',[ValueError(i)])
        except* ValueError: print('c',i)
        else: print('e', i)
class MyEG(ExceptionGroup):
    def derive(self, excs):
        return MyEG(self.message, excs)
    def split(self, t):
        if t is KeyError: return 5
        if t is OSError: return (1,)
        return super().split(t)
def my(t):
    try:
        raise MyEG('m',[ValueError(1),TypeError(2)])
    except* ValueError as e:
        show(e)
    except* t: pass
run(basic);run(naked);run(naked_raise);run(naked_raise2);run(naked_un);run(several);run(several2);run(several3)
for t in (5, (ValueError,5), ExceptionGroup, BaseExceptionGroup,(KeyError,ExceptionGroup), str, KeyError): run(badtype,t)
run(noexc); run(drive); run(nested); run(inhandler); run(loop)
for t in (IndexError,): run(my,t)
