"""Built-in exceptions: arguments, attributes, texts, groups, pickling."""

def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, repr(str(e)))
t(BaseExceptionGroup);t(ExceptionGroup,1,2);t(ExceptionGroup,'a',2);t(ExceptionGroup,'a',[]);t(ExceptionGroup,'a',[1]);t(ExceptionGroup,'a',[KeyboardInterrupt()]);t(BaseExceptionGroup,'a',[KeyError()]);t(ExceptionGroup,x=1)
class G(ExceptionGroup):pass
t(G,'a',[KeyboardInterrupt()])
class G2(BaseExceptionGroup,ValueError):pass
t(G2,'a',[KeyboardInterrupt()]);
e=ExceptionGroup('m',[KeyError(1),ExceptionGroup('n',[ValueError(2),KeyError(3)])])
t(e.split,KeyError);t(e.subgroup,lambda x:isinstance(x,ValueError));t(e.split,1);t(e.split,(KeyError,int));t(e.split,());t(str,e);print(e.exceptions,e.message,e.args);t(e.split);t(e.derive,[KeyError()]);t(e.split,int);t(e.split,ExceptionGroup)
print(sorted(vars(BaseExceptionGroup).keys()),ExceptionGroup.__bases__,BaseExceptionGroup.split.__text_signature__)
class G3(ExceptionGroup):
    def derive(self, excs): return G3('derived', excs)
t(G3('x',[KeyError(1),ValueError(2)]).split, KeyError)
e.add_note('nn'); print(e.split(KeyError)[0].__notes__)
t(setattr,e,'message','x')
t(UnicodeEncodeError);t(UnicodeEncodeError,1,2,3,4,5);t(UnicodeEncodeError,'a','b','c',4,5);t(UnicodeTranslateError,'a',1,2,3)
t(str,UnicodeEncodeError('u8','a\xe9\u20ac\U0001f600',1,2,'rr'));t(str,UnicodeEncodeError('u8','a\xe9\u20ac\U0001f600',2,3,'rr'));t(str,UnicodeEncodeError('u8','a\xe9\u20ac\U0001f600',3,4,'rr'));t(str,UnicodeEncodeError('u8','abc',1,3,'rr'));t(str,UnicodeEncodeError('u8','abc',9,13,'rr'))
t(str,UnicodeTranslateError('ab\xe9',2,3,'r'));t(str,UnicodeTranslateError('ab\xe9',0,3,'r'))
s=SyntaxError('m',('f/g.py',3,4,'txt'));print(s.args,s,s.lineno,s.end_lineno,repr(s));t(SyntaxError,'m',(1,2,3));t(SyntaxError,'m',(1,2,3,4,5));t(SyntaxError,'m',(1,2,3,4,5,6,7));t(SyntaxError,'m',3);print(SyntaxError(),SyntaxError().msg,SyntaxError('m',('f',None,1,'t')),SyntaxError('m',(None,4,1,'t')),SyntaxError(1,2,3).msg)
t(str,SyntaxError('m',('f',3,4,'txt',5,6)))
o=OSError(2,'no','f');print(type(o),o.args,o,repr(o),o.filename,o.filename2,o.errno,o.__reduce__());t(getattr,o,'characters_written');t(lambda:delattr(o,'characters_written'));o.characters_written=3;print(o.characters_written)
o=OSError(2,'no','f',None,'g');print(o.args,o,o.__reduce__());print(OSError(1),OSError(2,'x').errno,OSError(),OSError(1,2,3,4,5,6).args,OSError(999,'x'));t(OSError,x=1);t(FileNotFoundError,x=1)
b=BlockingIOError(11,'b',5);print(b.args,b.filename,b.characters_written, b)
class E(OSError):
    def __init__(s,*a,**k): super().__init__(*a)
print(repr(E(2,'x',z=1)),E(2,'x').errno,E(2,'x','f').filename)
class E(OSError):
    def __new__(c,*a,**k): return super().__new__(c,*a)
t(E,2,'x',y=1)
class E(OSError): pass
t(E,2,'x',y=1); print(type(E(2,'x')))
print(sorted(vars(OSError).keys()),issubclass(FileNotFoundError,OSError))
print(repr(ImportError('a',name='b')),StopIteration(1).value,AttributeError('x',name='n',obj=3).obj);t(ImportError,'a',foo=1);t(AttributeError,foo=1);t(NameError,foo=1);t(ValueError,foo=1);t(SystemExit,foo=1);t(StopIteration,foo=1)
print(ImportError('a',name='b',path='p').__reduce__(),AttributeError('x',name='n',obj=3).__reduce__(),ImportError('a').__reduce__(),NameError('x',name='n').__reduce__(),AttributeError('a').__getstate__())
print(repr(KeyError('')),str(KeyError('')),str(KeyError(1,2)),str(Exception()),repr(Exception(1,)),repr(Exception(1,2)))
x=ValueError(1); x.foo=2; print(x.__reduce__(),x.__dict__,x.__cause__,x.__context__,x.__suppress_context__,x.__traceback__); t(setattr,x,'__cause__',1);t(setattr,x,'__traceback__',1);t(setattr,x,'args',1);x.args=[1,2];print(x); t(delattr,x,'args');t(x.add_note,1);x.add_note('a');print(x.__notes__);t(x.with_traceback,3);x.__setstate__({'bar':3});print(x.bar);t(x.__setstate__,3)
try:
    try: 1/0
    except ZeroDivisionError as z: raise KeyError(1) from z
except KeyError as k: print(repr(k.__cause__), k.__suppress_context__, repr(k.__context__), k.__traceback__.tb_lineno, k.__traceback__.tb_next, type(k.__traceback__).__name__)
def f():
    raise ValueError
try: f()
except ValueError as e:
    tb=e.__traceback__; print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_frame.f_code.co_name, dir(tb)); t(setattr,tb,'tb_next',tb); t(setattr,tb,'tb_next',1)
class MyE(Exception):
    def __init__(self, a, b=1): self.a=a
print(repr(MyE(1)), repr(MyE(1,b=2)), MyE(3).args, MyE.__mro__)
class MyE2(KeyError, AttributeError): pass
print(repr(MyE2(1)), MyE2('n').name, MyE2.__base__, str(MyE2('n')))
print(len(BaseException.__subclasses__()), OSError.__subclasses__()[:3])
t(BaseException.__new__); t(BaseException.__new__, int); t(BaseException.__new__, OSError, 2, 'x')
try: raise StopIteration
except StopIteration as e: print(e.value, e.args)
print(SystemExit(3).code, SystemExit(1,2).code, SystemExit().code)
