import logging, logging.handlers, logging.config, sys, io, threading, queue, time
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format='%(levelname)s:%(name)s:%(funcName)s:%(lineno)d:%(threadName)s: %(message)s')
log = logging.getLogger('app.part')
log.info('hello %s %d', 'x', 3); log.debug('not'); log.warning('dict %(a)s', {'a': 1}); log.error('lazy %r', [1])
try: 1 / 0
except ZeroDivisionError: log.exception('failed')
h = logging.StreamHandler(io.StringIO()); h.setFormatter(logging.Formatter('{levelname:>8}|{message}', style='{')); h.addFilter(lambda r: 'skip' not in r.msg)
log.addHandler(h); log.propagate = False; log.setLevel('DEBUG'); log.debug('d'); log.critical('skip me'); log.log(25, 'custom'); logging.addLevelName(25, 'NOTICE'); log.log(25, 'named')
print(h.stream.getvalue()); print(log, log.handlers[0].level, log.getEffectiveLevel(), log.isEnabledFor(5), log.parent, logging.getLogger('app'), log.getChild('z').name)
ad = logging.LoggerAdapter(logging.getLogger('ad'), {'k': 1}); ad.warning('adapted'); logging.getLogger('st').warning('msg', stack_info=False, extra={'q': 2})
def f(): logging.getLogger('fn').info('in f')
f()
logging.config.dictConfig({'version': 1, 'disable_existing_loggers': False, 'formatters': {'b': {'format': 'C %(message)s'}}, 'handlers': {'c': {'class': 'logging.StreamHandler', 'formatter': 'b', 'stream': 'ext://sys.stdout'}}, 'root': {'level': 'DEBUG', 'handlers': ['c']}})
logging.debug('configured'); mh = logging.handlers.MemoryHandler(10, target=logging.getLogger().handlers[0]); mh.emit(logging.makeLogRecord({'msg': 'memory', 'levelname': 'X', 'levelno': 20})); mh.flush()
logging.disable(logging.ERROR); logging.error('no'); logging.disable(logging.NOTSET); logging.captureWarnings(True)
import warnings
warnings.simplefilter('always'); logging.getLogger('py.warnings').handlers[:] = []; logging.captureWarnings(False)
q = queue.Queue(); qh = logging.handlers.QueueHandler(q); ql = logging.handlers.QueueListener(q, logging.StreamHandler(sys.stdout)); lq = logging.getLogger('q'); lq.propagate = False; lq.addHandler(qh); ql.start(); lq.warning('via queue %d', 1); ql.stop()
logging.shutdown()
